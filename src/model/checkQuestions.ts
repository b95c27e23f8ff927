import type { Facts } from './content'
import { factsFile } from './listCitations'
import type { Problem } from './problem'

/** A question whose answer nobody could see: without a chart to guess at, or with one it never shows. */
export function checkQuestions({ questions, charts }: Facts): Problem[] {
  const file = factsFile('questions')
  const kinds = new Map(charts.map(({ id, kind }) => [id, kind]))
  return questions.flatMap(({ id, kind, chart }) => {
    if (kind === 'read') {
      return chart === undefined
        ? []
        : [{ file, id, sentence: 'It is read, so its chart would never be shown.' }]
    }
    if (chart === undefined) return [{ file, id, sentence: 'It is guessed, but has no chart.' }]
    const isOther = kind === 'draw' && kinds.has(chart) && kinds.get(chart) !== 'census'
    return isOther ? [{ file, id, sentence: `Nobody can draw into "${chart}": no census.` }] : []
  })
}
