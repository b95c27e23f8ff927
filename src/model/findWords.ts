import type { FindKind } from './findIndex'
import type { Formats } from './formats'

/** What stands around what is found. */
export interface FindWords {
  readonly title: string
  readonly field: string
  /** Below the empty field: what can be found; spellings of one name as an example. */
  readonly hint: (found: { readonly spellings: readonly string[] }, say: Formats) => string
  readonly keys: string
  readonly lane: string
  readonly allLanes: string
  readonly person: string
  readonly anyone: string
  readonly kinds: Readonly<Record<FindKind, string>>
  readonly count: (count: number, say: Formats) => string
  readonly nothing: string
  /** The ways on where nothing was found. */
  readonly advice: string
  readonly unfilter: string
  readonly allSources: string
  readonly loading: string
  readonly retry: string
  readonly close: string
}
