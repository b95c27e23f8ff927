/** What stands around the content when it is projected, apart from the content's own words. */
export interface PresentWords {
  /** Label of the region of a step: 'Step 3 of 28'. */
  readonly step: (number: string, total: string) => string
  /** A step to the ear, once it is shown. */
  readonly announce: (number: string, total: string, heading: string) => string
  readonly shown: string
  readonly black: string
  readonly start: string
  /** On the page to read, below a moment. */
  readonly moment: string
  readonly question: string
  readonly answer: string
  readonly notes: string
  readonly part: (number: string, total: string) => string
  readonly later: string
  readonly laterPart: (number: string, total: string) => string
  readonly sources: string
  /** After the sources that have room. */
  readonly more: (count: string) => string
  readonly closing: string
  readonly closingLink: string
  readonly prompts: {
    readonly quote: readonly string[]
    readonly chart: readonly string[]
  }
  readonly draw: {
    readonly label: string
    readonly hint: string
    /** Takes the guess as formatted percent. */
    readonly guess: (share: string) => string
    readonly record: (share: string) => string
    readonly away: (points: string) => string
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
    readonly sizes: readonly string[]
    readonly look: string
    readonly bright: string
    readonly dark: string
    readonly letters: string
    readonly distance: string
    readonly height: string
    /** The least size and what follows from it. */
    readonly enough: (size: string) => string
    readonly tooFar: (distance: string) => string
    readonly rule: string
    readonly awake: string
    readonly notAwake: string
  }
  readonly presenter: {
    readonly title: string
    readonly current: string
    readonly next: string
    readonly end: string
    readonly elapsed: string
    readonly target: string
    readonly minutes: string
    readonly start: string
    readonly pause: string
    readonly reset: string
    readonly clock: string
    readonly blocked: string
    readonly alone: string
    readonly linked: string
  }
  readonly fullScreenAgain: string
  readonly typed: (number: string) => string
}
