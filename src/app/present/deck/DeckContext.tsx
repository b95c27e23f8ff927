import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { Formats } from '../../../model/formats'
import type { PresentWords } from '../../../model/presentWords'

export interface Deck {
  readonly words: PresentWords
  readonly formats: Formats
}

const DeckContext = createContext<Deck | null>(null)

/** Hands the words of what is alive on the projected page down. */
export function DeckProvider({
  value,
  children,
}: {
  readonly value: Deck
  readonly children: ReactNode
}) {
  return <DeckContext value={value}>{children}</DeckContext>
}

/** Words and formats of the projected page's script. Throws outside a `DeckProvider`. */
export function useDeck(): Deck {
  const value = use(DeckContext)
  if (!value) throw new Error('useDeck outside of a DeckProvider')
  return value
}
