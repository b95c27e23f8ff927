/** What a reader points at: a year, a group, both or nothing. */
export interface Cursor {
  readonly year: number | null
  readonly group: string | null
}

/** What all charts and the timeline share. */
export interface ChartState {
  /** Chosen to stay: what a link carries. */
  readonly kept: Cursor
  /** Under the pointer or the focus, for as long as it is there. */
  readonly pointed: Cursor | null
  /** The chosen view by the key of the choice; left out where it is the first one. */
  readonly views: Readonly<Record<string, string>>
  /** Whether the page's address has been read: until then it is not to be written. */
  readonly isRestored: boolean
}

export type ChartAction =
  | { readonly type: 'point'; readonly cursor: Cursor }
  | { readonly type: 'release' }
  | { readonly type: 'keep'; readonly cursor: Cursor }
  | { readonly type: 'highlight'; readonly group: string | null }
  | { readonly type: 'view'; readonly key: string; readonly view: string }
  | { readonly type: 'restore'; readonly state: Pick<ChartState, 'kept' | 'views'> }

export const nothing: Cursor = { year: null, group: null }

export const startState: ChartState = { kept: nothing, pointed: null, views: {}, isRestored: false }

export function reduceCharts(state: ChartState, action: ChartAction): ChartState {
  switch (action.type) {
    case 'point':
      return { ...state, pointed: action.cursor }
    case 'release':
      return state.pointed ? { ...state, pointed: null } : state
    case 'keep':
      return { ...state, kept: action.cursor, pointed: null }
    case 'highlight':
      return { ...state, kept: { ...state.kept, group: action.group } }
    case 'view':
      return { ...state, views: { ...state.views, [action.key]: action.view } }
    case 'restore':
      return { ...startState, ...action.state, isRestored: true }
  }
}

/** What is shown as pointed at: what the pointer is on goes before what was chosen to stay. */
export function shownCursor({ kept, pointed }: ChartState): Cursor {
  return { year: pointed?.year ?? kept.year, group: pointed?.group ?? kept.group }
}
