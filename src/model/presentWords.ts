import type { Formats } from './formats'
import type { Pieces } from './pieces'

/** Which one of how many. */
interface Place {
  readonly number: number
  readonly total: number
}

/** What stands around the content when it is projected, apart from the content's own words. */
export interface PresentWords {
  /** Label of the region of a step: 'Step 3 of 28'. */
  readonly step: (place: Place, say: Formats) => string
  /** A step to the ear, once it is shown, and its answer once that is. */
  readonly announce: (
    step: Place & { readonly heading: string; readonly answer: string | undefined },
    say: Formats,
  ) => string
  readonly black: string
  readonly start: string
  /** On the page to read, below a moment. */
  readonly moment: string
  readonly question: string
  readonly answer: string
  readonly notes: string
  readonly part: (place: Place, say: Formats) => string
  readonly later: string
  readonly laterPart: (place: Place, say: Formats) => string
  /**
   * What a step rests on: links to the sources that have room, how many more there are, and words
   * on how sure that is.
   */
  readonly foot: <Part>(
    foot: {
      readonly sources: readonly Part[]
      readonly more: number
      readonly sureness: readonly string[]
    },
    say: Formats,
  ) => Pieces<Part>
  readonly closing: string
  readonly closingLink: string
  readonly prompts: {
    readonly quote: readonly string[]
    readonly chart: readonly string[]
  }
  readonly draw: {
    readonly label: (year: number) => string
    readonly hint: string
    /** In percent. */
    readonly guess: (share: number, say: Formats) => string
  }
  readonly controls: {
    readonly label: string
    readonly previous: string
    readonly next: string
    readonly overview: string
    readonly black: string
    readonly presenter: string
    /** In the presenter's window: opens the projected one. */
    readonly stage: string
    readonly fullScreen: string
    readonly settings: string
    readonly keys: string
    readonly pointer: string
    readonly read: string
    readonly close: string
  }
  /** In the list of keys: what a key does, in the order of the list. */
  readonly keys: {
    readonly title: string
    readonly rows: readonly { readonly keys: string; readonly does: string }[]
  }
  readonly settings: {
    readonly title: string
    readonly size: string
    /** In percent of the smallest. */
    readonly percent: (size: number, say: Formats) => string
    readonly look: string
    readonly bright: string
    readonly dark: string
    readonly letters: string
    readonly distance: string
    readonly height: string
    /** The least size that is legible, in percent; or how far the largest one is, in metres. */
    readonly enough: (size: number, say: Formats) => string
    readonly tooFar: (distance: number, say: Formats) => string
    readonly rule: string
    readonly awake: string
    readonly notAwake: string
  }
  readonly presenter: {
    readonly title: string
    readonly current: string
    readonly next: string
    readonly end: string
    /** Time so far, and what is planned. */
    readonly elapsed: <Part>(time: {
      readonly passed: Part
      readonly planned: Part
    }) => Pieces<Part>
    readonly minutes: string
    readonly start: string
    readonly pause: string
    readonly reset: string
    readonly clock: <Part>(time: Part) => Pieces<Part>
    readonly blocked: string
    readonly alone: string
    readonly linked: string
  }
  readonly fullScreenAgain: string
  readonly typed: (number: number, say: Formats) => string
}
