/**
 * What a sheet or a file for TimelineJS holds, before it is understood: slides of named cells.
 * https://timeline.knightlab.com/docs/using-spreadsheets.html and …/docs/json-format.html
 */

/** What a cell means, whatever its column is called. */
export type Field =
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | 'endTime'
  /** Sheets for the first TimelineJS have a whole date in one cell. */
  | 'startDate'
  | 'endDate'
  | 'displayDate'
  | 'headline'
  | 'text'
  | 'media'
  | 'credit'
  | 'caption'
  | 'alt'
  | 'link'
  | 'thumbnail'
  | 'background'
  | 'group'
  | 'id'
  | 'autolink'

export interface Cell {
  /** Undefined where the column means nothing to us. */
  readonly field: Field | undefined
  /** As the file calls it. */
  readonly column: string
  /** Never empty, without space around it. */
  readonly value: string
}

export interface Slide {
  /** For the reader of the report: 'row 7'. */
  readonly where: string
  readonly kind: 'title' | 'event' | 'era'
  readonly cells: readonly Cell[]
}

/** Something of the file that is not in the story. */
export interface Left {
  readonly where: string
  readonly column: string
  readonly value: string
  readonly reason: string
}

/** What a file holds, or in one sentence why it is no timeline. */
export type ReadFile =
  | { readonly slides: readonly Slide[]; readonly left: readonly Left[] }
  | { readonly problem: string }

/** Of what has no place in a story. */
export const unknownReason = 'Nothing in a story corresponds to it.'
