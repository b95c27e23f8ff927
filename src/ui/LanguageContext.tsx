import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import type { Formats } from '../model/formats'
import type { Words } from '../model/words'

export interface Language {
  readonly words: Words
  readonly formats: Formats
}

const LanguageContext = createContext<Language | null>(null)

/** Hands the words and formats of one language down; they never change while a page lives. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The page's language. Throws outside a `LanguageProvider`. */
export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language) throw new Error('useLanguage outside of a LanguageProvider')
  return language
}
