import type { ChartKindName } from '../chartFacts'
import type { Facts } from '../content'
import type { QuestionFacts } from '../questionFacts'
import { factsFile } from './contentFiles'
import type { Problem } from '../problem'

/** Whether a question of a kind shows a chart of a kind: every chart can be looked at, one drawn into. */
function isShown(question: QuestionFacts['kind'], chart: ChartKindName): boolean {
  return question === 'guess' || (question === 'draw' && chart === 'census')
}

/** A question whose answer nobody could see: no chart to guess at, or one that is never shown. */
export function checkQuestions(facts: Facts): Problem[] {
  const file = factsFile(facts, 'questions')
  return facts.questions.flatMap(({ id, kind, chart, draw }): Problem[] => {
    const report = (sentence: string) => [{ file, id, sentence }]
    if (chart === undefined) {
      return kind === 'read' ? [] : report('It is guessed, but has no chart.')
    }
    const shown = facts.charts.find((one) => one.id === chart)
    if (shown === undefined) return []
    if (!isShown(kind, shown.kind)) {
      return report(`The chart "${chart}" is never shown for a question to ${kind}.`)
    }
    if (kind !== 'draw' || shown.kind !== 'census') return []
    const { censuses } = shown.data
    const known = censuses.filter(
      ({ group, year, share }) => group === draw?.group && year >= draw.since && share !== null,
    )
    return known.length < 2 ? report('There are no two shares of its group to draw between.') : []
  })
}
