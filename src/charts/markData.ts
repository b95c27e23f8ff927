/** One number of a drawing: what a reader points at. */
export interface MarkInput {
  /** The sentence that says it. */
  readonly say: string
  /** Its place among the others for the arrow keys: right and left, down and up. */
  readonly column: number
  readonly row: number
  readonly year?: number | undefined
  readonly group?: string | undefined
}

/** The attributes by which scripts find a number in a drawing that was rendered before. */
export function markData({ say, column, row, year, group }: MarkInput) {
  return {
    'data-say': say,
    'data-column': column,
    'data-row': row,
    'data-year': year,
    'data-group': group,
  }
}
