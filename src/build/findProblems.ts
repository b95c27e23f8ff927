import { checkContent } from '../model/check/checkContent'
import { checkWordsShape } from '../model/check/checkShape'
import type { Problem } from '../model/problem'
import type { Words } from '../model/words'
import type { LoadedFacts } from './loadFacts'

/**
 * All that is wrong with a story and its words, by the id of their language. Where fields are of the
 * wrong sort, only that: nothing else can be relied on.
 */
export function findProblems(
  { facts, problems, isUnread }: LoadedFacts,
  words: Readonly<Record<string, Words>>,
): readonly Problem[] {
  const wrongWords = Object.entries(words).flatMap(([language, own]) =>
    checkWordsShape(facts, language, own),
  )
  const isReadable = isUnread !== true && wrongWords.length === 0
  return [...problems, ...wrongWords, ...(isReadable ? checkContent(facts, words) : [])]
}
