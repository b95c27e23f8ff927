import type { FindKind } from './findIndex'

/** What stands around what is found. */
export interface FindWords {
  /** The word in the page's header. */
  readonly label: string
  readonly title: string
  readonly field: string
  /** Below the empty field: what can be found. */
  readonly hint: string
  readonly keys: string
  readonly lane: string
  readonly allLanes: string
  readonly person: string
  readonly anyone: string
  readonly kinds: Readonly<Record<FindKind, string>>
  /** Takes the formatted number. */
  readonly count: (count: string) => string
  readonly nothing: string
  /** The ways on where nothing was found. */
  readonly advice: string
  readonly unfilter: string
  readonly allSources: string
  readonly loading: string
  readonly failed: string
  readonly retry: string
  readonly close: string
}
