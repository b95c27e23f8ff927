import { loadFacts } from '../../src/build/loadFacts.ts'
import { completeWords } from '../../src/build/loadWords.ts'
import { words as en } from '../../src/content/interface/en/words.ts'
import { words as kk } from '../../src/content/interface/kk/words.ts'
import { words as ru } from '../../src/content/interface/ru/words.ts'
import { checkContent } from '../../src/model/check/checkContent.ts'
import type { MadeStory } from './makeStory'

/** The product's own words in the languages in which a sheet may be written. */
export const interfaces = { en, kk, ru }

export type SheetLanguage = keyof typeof interfaces

/** What the content check says of a story that is not written yet: nothing, when it will build. */
export function checkMade(
  { facts, words }: Pick<MadeStory, 'facts' | 'words'>,
  language: SheetLanguage,
) {
  const loaded = loadFacts(facts)
  const all = { [language]: completeWords(interfaces[language], words) }
  return [...loaded.problems, ...checkContent(loaded.facts, all)].map(
    ({ file, id, sentence }) => `${file}, ${id}: ${sentence}`,
  )
}
