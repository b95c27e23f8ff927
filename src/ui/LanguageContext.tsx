import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { TextFormats } from '../model/textFormats'
import type { Words } from '../model/words'

export interface Language {
  readonly words: Words
  readonly formats: TextFormats
}

const LanguageContext = createContext<Language | null>(null)

/** Hands all words of one language down to text that is rendered at build time. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/**
 * All words of the page's language: for text that is rendered at build time. What is alive on a
 * page calls `useInterface`. Throws outside a `LanguageProvider`.
 */
export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language) throw new Error('useLanguage outside of a LanguageProvider')
  return language
}
