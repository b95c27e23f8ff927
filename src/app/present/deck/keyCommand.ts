type Plain =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'enter'
  | 'black'
  | 'escape'
  | 'fullScreen'
  | 'presenter'
  | 'overview'
  | 'keys'
  | 'larger'
  | 'smaller'
  | 'pointer'
  | 'up'
  | 'down'

/** What a key asks for. */
export type Command = { readonly type: Plain } | { readonly type: 'digit'; readonly digit: string }

/** What is read of a keyboard event. */
export interface Key {
  /** The place of the key, the same under every layout; some clickers leave it empty. */
  readonly code: string
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  /** Where the focus is: in a field keys write, on a slider some of them move it, a button takes Space and Enter. */
  readonly focus: 'page' | 'button' | 'slider' | 'field'
}

const byCode: Readonly<Record<string, Plain>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  Space: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  NumpadEnter: 'enter',
  Escape: 'escape',
}

/** Keys that write something: they can be switched off (WCAG 2.1.4). */
const byCharacter: typeof byCode = {
  KeyB: 'black',
  Period: 'black',
  NumpadDecimal: 'black',
  Slash: 'black',
  KeyF: 'fullScreen',
  KeyS: 'presenter',
  KeyG: 'overview',
  KeyL: 'pointer',
  Equal: 'larger',
  NumpadAdd: 'larger',
  Minus: 'smaller',
  NumpadSubtract: 'smaller',
}

/** The keys of a clicker: they work wherever the focus is. */
const clicker = ['PageDown', 'PageUp', 'Escape']
/** The keys that move what a slider moves. */
const moving = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End']

/**
 * What a key asks for, by its place first and by what it writes second, so that a Cyrillic layout
 * changes nothing; undefined where the key belongs to the browser or to what has the focus.
 */
export function keyCommand(key: Key, hasLetters: boolean): Command | undefined {
  if (key.ctrlKey || key.altKey || key.metaKey) return undefined
  // Named keys have the same name as code and as key, but for the space bar.
  const place = key.code || (key.key === ' ' ? 'Space' : key.key)
  if (key.focus === 'field' && !clicker.includes(place)) return undefined
  if (key.focus === 'slider' && moving.includes(place)) return undefined
  if (key.focus === 'button' && ['Space', 'Enter', 'NumpadEnter'].includes(place)) return undefined
  const named = byCode[place]
  if (named === 'next' && place === 'Space' && key.shiftKey) return { type: 'previous' }
  if (named) return { type: named }
  return hasLetters ? findCharacter(key, place) : undefined
}

function findCharacter({ key, shiftKey }: Key, place: string): Command | undefined {
  if (key === '?' || (place === 'Slash' && shiftKey)) return { type: 'keys' }
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(place)?.[1]
  if (digit !== undefined && !shiftKey) return { type: 'digit', digit }
  const type = byCharacter[place] ?? byCharacter[`Key${key.toUpperCase()}`]
  return type && { type }
}
