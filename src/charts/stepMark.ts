interface Place {
  readonly column: number
  readonly row: number
}

/**
 * Where an arrow key leads from a mark: along its row or its column, to the nearest place that has
 * a mark; in a drawing of one row or column every arrow goes to the next. Home and End lead to the
 * first and the last. Undefined for any other key and at the edge.
 */
export function stepMark<Mark extends Place>(
  marks: readonly Mark[],
  current: Mark | undefined,
  key: string,
): Mark | undefined {
  const sorted = [...marks].sort((a, b) => a.row - b.row || a.column - b.column)
  if (key === 'Home') return sorted[0]
  if (key === 'End') return sorted.at(-1)
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key]
  if (step === undefined) return undefined
  if (!current) return sorted[0]
  const isFlat = (side: keyof Place) => marks.every((mark) => mark[side] === current[side])
  if (isFlat('row') || isFlat('column')) {
    const index = sorted.findIndex((mark) => isSame(mark, current))
    return sorted[index + step]
  }
  const along = key === 'ArrowRight' || key === 'ArrowLeft' ? 'column' : 'row'
  const across = along === 'column' ? 'row' : 'column'
  return sorted
    .filter((mark) => mark[across] === current[across])
    .sort((a, b) => step * (a[along] - b[along]))
    .find((mark) => step * (mark[along] - current[along]) > 0)
}

function isSame(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column
}
