import type { Facts } from '../content'
import type { Problem } from '../problem'
import type { Words } from '../words'
import { wordsFile } from './checkWords'
import { findRepeated } from './findRepeated'
import { listTexts } from './listTexts'

/** Parts of the words in which no two things say the same. */
const parts = [
  ...(['about', 'claims', 'lanes', 'laneTexts', 'eras', 'milestones', 'quotes'] as const),
  ...(['speakers', 'charts', 'groups', 'regions', 'questions', 'reasons'] as const),
] as const

/**
 * Two visits may be called the same in short, one speaker may be quoted twice, and views of a chart
 * may show the same but for their titles.
 */
const mayRepeat = /\.(short|shortRole|role|reported|views\..*(subtitle|description))$/

/** Texts that stand at two things of one kind: one of them is a copy that was not written over. */
export function checkRepeatedWords(
  facts: Pick<Facts, 'id' | 'mayLackSources'>,
  language: string,
  words: Words,
): Problem[] {
  // What a sheet says twice is its author's.
  if (facts.mayLackSources) return []
  return parts.flatMap((part) => {
    const said = listTexts(words[part])
      .filter(({ path, text }) => !mayRepeat.test(path) && text.trim() !== '')
      .map(({ path, text }) => ({ id: path, text: `${fieldOf(path)} ${text}` }))
    return findRepeated(said).map(({ id, first }) => ({
      file: wordsFile(facts, language, part),
      id,
      sentence: `It says the same as "${first}".`,
    }))
  })
}

/** 'nine-delegates.title' → 'title'; all statements are of one kind. */
function fieldOf(path: string): string {
  if (path.includes('.statements.')) return 'statements'
  return path.replace(/^[^.]*\.?/, '').replaceAll(/\d+/g, '*')
}
