import type { ChartMark } from '../charts/chartMarks.dom'

/** What a reader points at: a year, a group, both or nothing. */
export interface Cursor {
  readonly year: number | null
  readonly group: string | null
}

/** What all charts and the timeline share. */
export interface ChartState {
  /** Chosen to stay: what a link carries. */
  readonly kept: Cursor
  /** The number of a chart that was chosen last; null when something else has been since. */
  readonly keptMark: ChartMark | null
  /** Under the pointer or the focus, for as long as it is there. */
  readonly pointed: Cursor | null
  /** The same when it is a number of a chart. */
  readonly pointedMark: ChartMark | null
  /** The chosen view by the key of the choice; left out where it is the first one. */
  readonly views: Readonly<Record<string, string>>
  /** Whether the page's address has been read: until then it is not to be written. */
  readonly isRestored: boolean
}

export type ChartAction =
  | { readonly type: 'point'; readonly cursor: Cursor; readonly mark?: ChartMark }
  | { readonly type: 'release' }
  | { readonly type: 'keep'; readonly cursor: Cursor; readonly mark?: ChartMark }
  | { readonly type: 'highlight'; readonly group: string | null }
  | { readonly type: 'view'; readonly key: string; readonly view: string }
  | { readonly type: 'restore'; readonly state: Pick<ChartState, 'kept' | 'views'> }

export const nothing: Cursor = { year: null, group: null }

export const startState: ChartState = {
  kept: nothing,
  keptMark: null,
  pointed: null,
  pointedMark: null,
  views: {},
  isRestored: false,
}

const nowhere = { pointed: null, pointedMark: null }

export function reduceCharts(state: ChartState, action: ChartAction): ChartState {
  switch (action.type) {
    case 'point':
      return { ...state, pointed: action.cursor, pointedMark: action.mark ?? null }
    case 'release':
      return state.pointed ? { ...state, ...nowhere } : state
    case 'keep':
      return { ...state, ...nowhere, kept: action.cursor, keptMark: action.mark ?? null }
    case 'highlight':
      return { ...state, kept: { ...state.kept, group: action.group }, keptMark: null }
    case 'view':
      return { ...state, views: { ...state.views, [action.key]: action.view }, keptMark: null }
    case 'restore':
      return { ...startState, ...action.state, isRestored: true }
  }
}

/** What is shown as pointed at: what the pointer is on goes before what was chosen to stay. */
export function shownCursor({ kept, pointed }: ChartState): Cursor {
  return { year: pointed?.year ?? kept.year, group: pointed?.group ?? kept.group }
}

/** The number whose sentence is said: the one under the pointer, else the one chosen last. */
export function shownMark({ keptMark, pointed, pointedMark }: ChartState): ChartMark | null {
  return pointed ? pointedMark : keptMark
}
