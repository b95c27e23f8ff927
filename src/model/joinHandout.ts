import type { HandoutFacts } from './handoutFacts'
import type { Chart, Quote } from './story'

/** What the sheets of paper show, references resolved. */
export interface Handout {
  readonly quotes: readonly Quote[]
  /** Ids of the questions that are asked at first. */
  readonly questions: readonly string[]
  readonly charts: readonly Chart[]
}

/** Undefined for a story without sheets. Throws on an id that is unknown, as `find` does. */
export function joinHandout(
  facts: HandoutFacts | undefined,
  find: { readonly quote: (id: string) => Quote; readonly chart: (id: string) => Chart },
): Handout | undefined {
  return (
    facts && {
      quotes: facts.quotes.map(find.quote),
      questions: facts.questions,
      charts: facts.charts.map(find.chart),
    }
  )
}
