import type { ReasonFacts } from './content'
import type { Grounds } from './combineGrounds'
import type { Source } from './story'
import type { ReasonWords } from './storyWords'
import type { Words } from './words'

/** A question on the numbers, with statements that answer it. */
export interface Reason extends Omit<ReasonWords, 'statements'> {
  readonly id: string
  /** Ids. */
  readonly charts: readonly string[]
  readonly statements: readonly (Grounds & { readonly id: string; readonly text: string })[]
}

/** Joins questions on the numbers with their words and their sources. Throws where words are missing. */
export function joinReasons(
  facts: readonly ReasonFacts[],
  words: Words,
  citeAll: (ids: readonly string[]) => readonly Source[],
): readonly Reason[] {
  return facts.map(({ id, charts, statements }) => {
    const own = words.reasons[id]
    if (!own) throw new Error(`content has nothing under the id "${id}"`)
    return {
      id,
      charts,
      question: own.question,
      short: own.short,
      statements: statements.map((statement) => {
        const text = own.statements[statement.id]
        if (text === undefined) {
          throw new Error(`content has nothing under the id "${id}.${statement.id}"`)
        }
        return { ...statement, text, sources: citeAll(statement.sources) }
      }),
    }
  })
}
