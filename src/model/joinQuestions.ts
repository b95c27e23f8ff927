import type { Confidence, Independence } from './content'
import type { QuestionFacts } from './questionFacts'
import type { QuestionWords } from './storyWords'
import type { Chart, Quote, Source } from './story'
import type { Words } from './words'

/** What hands are raised for. */
export interface QuestionOption {
  readonly id: string
  readonly text: string
  readonly isRight: boolean
}

/** A question to a class; its chart is one of the milestone's or of another one's. */
export interface Question extends Omit<QuestionWords, 'options' | 'lit'> {
  readonly id: string
  readonly milestone: string
  readonly kind: QuestionFacts['kind']
  readonly quotes: readonly Quote[]
  readonly lit: Readonly<Record<string, readonly string[]>>
  readonly chart?: Chart | undefined
  readonly draw?: QuestionFacts['draw'] | undefined
  readonly pick?: string | undefined
  readonly isByEye?: true | undefined
  readonly options: readonly QuestionOption[]
  readonly minutes?: number | undefined
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
      lit: joinLit(facts.lit, text.lit),
      options: (facts.options ?? []).map(({ id, isRight }) => {
        const option = text.options?.[id]
        if (option === undefined)
          throw new Error(`content has no words for the option "${facts.id}.${id}"`)
        return { id, text: option, isRight: isRight === true }
      }),
      quotes: facts.quotes.map(quote),
      chart: facts.chart === undefined ? undefined : chart(facts.chart),
      sources: citeAll(facts.sources),
    }
  })
}

/** The words to light up of each quotation, in whatever language it is read. */
function joinLit(own: QuestionFacts['lit'] = {}, translated: QuestionWords['lit'] = {}) {
  const quotes = [...new Set([...Object.keys(own), ...Object.keys(translated)])]
  return Object.fromEntries(
    quotes.map((quote) => [quote, [...(own[quote] ?? []), ...(translated[quote] ?? [])]]),
  )
}
