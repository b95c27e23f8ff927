/** What the projected window and the presenter's tell each other. */
export type DeckMessage =
  /** `claim` asks whether another tab projects under the same id, `taken` says so. */
  | { readonly kind: 'hello' | 'bye' | 'claim' | 'taken' }
  | {
      readonly kind: 'state'
      readonly step: string
      readonly isShown: boolean
      readonly isBlack: boolean
      /** The lesson's steps, as in an address. */
      readonly lesson: string
      /** What the class guessed, as it is stored. */
      readonly record: string
    }

export type StateMessage = Extract<DeckMessage, { kind: 'state' }>

const app = 'accord-deck'

/** A message as it is sent: it says whose it is, so that two decks do not disturb each other. */
export function packMessage(deck: string, message: DeckMessage) {
  return { app, deck, ...message }
}

/** Reads what came in; undefined for anything that is no message of this deck. Never throws. */
export function parseMessage(data: unknown, deck: string): DeckMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const given = data as Readonly<Record<string, unknown>>
  if (given.app !== app || given.deck !== deck) return undefined
  const { kind, step, isShown, isBlack, lesson, record } = given
  if (kind === 'hello' || kind === 'bye' || kind === 'claim' || kind === 'taken') return { kind }
  const isState =
    kind === 'state' &&
    typeof step === 'string' &&
    typeof isShown === 'boolean' &&
    typeof isBlack === 'boolean' &&
    typeof lesson === 'string' &&
    typeof record === 'string'
  return isState ? { kind, step, isShown, isBlack, lesson, record } : undefined
}

/** A deck's id out of its address or storage; undefined unless it looks like one of ours. */
export function parseDeckId(text: string | null): string | undefined {
  return text !== null && /^[a-z\d]{6,16}$/.test(text) ? text : undefined
}
