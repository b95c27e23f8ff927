/** A key by its name in `KeyboardEvent.key`. */
export type KeyName =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End'
  | 'PageDown'
  | 'PageUp'
  | 'F5'
  | (string & {})

/** Where something is, in px from the window's corner. */
export interface Place {
  readonly x: number
  readonly y: number
}

/**
 * A browser with one window, as far as journeys need it: what a reader does, and a look at what
 * stands there. All input is a trusted one.
 */
export interface Engine {
  /** With its version: 'Firefox 140.5.0'. */
  readonly name: string
  /** Loads a page in a window of so many px. */
  readonly open: (url: string, width?: number, height?: number) => Promise<void>
  /** Makes the window so many px large while its page stands there. */
  readonly resize: (width: number, height: number) => Promise<void>
  readonly back: () => Promise<void>
  readonly reload: () => Promise<void>
  /** Calls a function in the page, which knows nothing but its arguments. */
  readonly run: <Args extends readonly unknown[], Result>(
    call: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>
  readonly move: (place: Place) => Promise<void>
  readonly click: (place: Place) => Promise<void>
  readonly drag: (from: Place, to: Place) => Promise<void>
  /** Turns the wheel down by px, up where they are negative, with Ctrl held down. */
  readonly wheelWithCtrl: (place: Place, by: number) => Promise<void>
  readonly press: (key: KeyName, withShift?: boolean) => Promise<void>
  readonly type: (text: string) => Promise<void>
  /** From now on the window shows the page as paper has it, in the window's width; not every engine can. */
  readonly showPaper?: () => Promise<void>
  /** How many windows there are, in a moment when one more may be opening. */
  readonly countWindows: () => Promise<number>
  /** Calls a function in the page of the window that was opened last. */
  readonly runInLast: <Result>(call: () => Result) => Promise<Awaited<Result>>
  /** Errors that pages did not catch, as far as the engine tells them. */
  readonly errors: () => readonly string[]
  readonly close: () => Promise<void>
}
