import type { Verdict } from './content'
import type { Formats } from './formats'

/** What stands around one moment of the main lane: the names of what is folded, and the steps. */
export interface MomentWords {
  /** Names the link to the first one. */
  readonly start: string
  readonly record: string
  readonly words: string
  readonly numbers: string
  /** Opens to all of what the first few are shown of. */
  readonly all: (count: number, say: Formats) => string
  /** How many assertions have a verdict that says that something is wrong with them. */
  readonly exception: (
    found: { readonly verdict: Exclude<Verdict, 'confirmed'>; readonly count: number },
    say: Formats,
  ) => string
  /** Above the sources: that below each stands what it bears. */
  readonly rests: string
  /** Where what a fold holds could not be fetched: opening it again tries again. */
  readonly missing: string
  /** Takes when it was, or the title of what comes. */
  readonly next: (when: string) => string
  /** Before the names of eras with their dates. */
  readonly eras: string
  /** Names the links to the parts of a long story. */
  readonly periods: string
}
