import type { ChartFacts, Facts } from '../content'
import type { QuestionFacts } from '../questionFacts'
import { factsFile } from './listCitations'
import type { Problem } from '../problem'

/** The kinds of charts that a stage has a drawing for. */
const drawable: Readonly<Record<QuestionFacts['kind'], readonly ChartFacts['kind'][]>> = {
  read: [],
  guess: ['waffle', 'chamber', 'counts'],
  draw: ['census'],
}

/** A question whose answer nobody could see: no chart to guess at, or one that is never shown. */
export function checkQuestions({ questions, charts }: Facts): Problem[] {
  const file = factsFile('questions')
  const kinds = new Map(charts.map(({ id, kind }) => [id, kind]))
  return questions.flatMap(({ id, kind, chart }) => {
    if (chart === undefined) {
      return kind === 'read' ? [] : [{ file, id, sentence: 'It is guessed, but has no chart.' }]
    }
    const shown = kinds.get(chart)
    return shown === undefined || drawable[kind].includes(shown)
      ? []
      : [{ file, id, sentence: `The chart "${chart}" is never shown for a question to ${kind}.` }]
  })
}
