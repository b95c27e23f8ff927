import type { Formats } from './formats'
import type { TextFormats } from './textFormats'
import type { Pieces } from './pieces'

/** What a class guesses in: percent of a whole, seats of a chamber, or a bare number. */
export type GuessUnit = 'percent' | 'seats' | 'count'

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
  /** The title of a list that goes on over several steps. */
  readonly laterPart: (place: Place & { readonly title: string }, say: Formats) => string
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
    say: TextFormats,
  ) => Pieces<Part>
  readonly closing: string
  readonly closingLink: string
  readonly prompts: {
    readonly quote: readonly string[]
    readonly chart: readonly string[]
  }
  readonly draw: {
    /** Of a mark to move, to the ear: for a year, or for anything else. */
    readonly label: (year: number) => string
    readonly mark: string
    /** Beside a mark that has not been moved; `byEye` where its number shows with the answer. */
    readonly hint: string
    readonly byEye: string
    /** Beside small charts, of which none has been picked. */
    readonly pick: string
    /** A number in its unit: '65 %', '21 seats', '110'. */
    readonly amount: (
      guess: { readonly amount: number; readonly unit: GuessUnit },
      say: Formats,
    ) => string
    readonly guess: (amount: string) => string
    /** How far a guess is from the record, in its unit: '5.4 points low'; and where nobody guessed. */
    readonly gap: (
      gap: {
        readonly by: number
        readonly side: 'low' | 'high' | 'none'
        readonly unit: GuessUnit
      },
      say: Formats,
    ) => string
    /** Whose chart was picked, and whose is right; both may be the same. */
    readonly picked: (picked: string, right: string) => string
    readonly none: string
  }
  readonly hands: {
    readonly title: string
    /** Of the field for a number. */
    readonly count: (option: string) => string
    readonly right: string
    /** Takes all counts and guesses away. */
    readonly clear: string
  }
  readonly lesson: {
    readonly title: string
    readonly minutes: (minutes: number, say: Formats) => string
    readonly all: (minutes: number | null, say: Formats) => string
    readonly own: (minutes: number | null, say: Formats) => string
    readonly choose: string
    readonly estimate: string
    readonly include: (heading: string) => string
    readonly earlier: (heading: string) => string
    readonly later: (heading: string) => string
    readonly copy: string
    readonly copied: string
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
    /** Minutes of the step that is shown, and of all until its end. */
    readonly planned: (
      minutes: { readonly step: number; readonly until: number; readonly all: number },
      say: Formats,
    ) => string
  }
  readonly fullScreenAgain: string
  readonly typed: (number: number, say: Formats) => string
}
