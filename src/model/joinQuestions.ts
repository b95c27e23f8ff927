import type { Confidence, Independence } from './content'
import type { QuestionFacts } from './questionFacts'
import type { QuestionWords } from './storyWords'
import type { Chart, Quote, Source } from './story'
import type { Words } from './words'

/** A question to a class; its chart is one of the milestone's or of another one's. */
export interface Question extends QuestionWords {
  readonly id: string
  readonly milestone: string
  readonly kind: QuestionFacts['kind']
  readonly quotes: readonly Quote[]
  readonly lit?: QuestionFacts['lit'] | undefined
  readonly chart?: Chart | undefined
  readonly draw?: QuestionFacts['draw'] | undefined
  readonly sources: readonly Source[]
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
}

interface Joined {
  readonly quote: (id: string) => Quote
  readonly chart: (id: string) => Chart
  readonly citeAll: (ids: readonly string[]) => readonly Source[]
}

/** Questions with their words and references. Throws on words that are missing, as `joined` does. */
export function joinQuestions(
  questions: readonly QuestionFacts[],
  words: Words,
  { quote, chart, citeAll }: Joined,
): readonly Question[] {
  return questions.map((facts) => {
    const text = words.questions[facts.id]
    if (!text) throw new Error(`content has no words for the question "${facts.id}"`)
    return {
      ...facts,
      ...text,
      quotes: facts.quotes.map(quote),
      chart: facts.chart === undefined ? undefined : chart(facts.chart),
      sources: citeAll(facts.sources),
    }
  })
}
