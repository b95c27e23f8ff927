import type { ChartKindName } from '../chartFacts'
import type { Facts } from '../content'
import type { QuestionFacts } from '../questionFacts'
import { factsFile } from './contentFiles'
import type { Problem } from '../problem'

/** Whether a question of a kind shows a chart of a kind: every chart can be looked at, one drawn into. */
function isShown(question: QuestionFacts['kind'], chart: ChartKindName): boolean {
  return question === 'guess' || (question === 'draw' && chart === 'census')
}

/**
 * A question whose answer nobody could see: no chart to guess at, one that is never shown, none of
 * the group to pick, or words to light up that are in no quotation of it.
 */
export function checkQuestions(facts: Facts): Problem[] {
  const file = factsFile(facts, 'questions')
  const lit = facts.questions.flatMap((question) =>
    findUnlit(question, facts).map((sentence) => ({ file, id: question.id, sentence })),
  )
  const unseen = facts.questions.flatMap(({ id, kind, quotes, chart, draw, pick }): Problem[] => {
    const report = (sentence: string) => [{ file, id, sentence }]
    if (chart === undefined) {
      if (kind !== 'read' && kind !== 'write') return report('It is guessed, but has no chart.')
      return kind === 'write' || quotes.length > 0
        ? []
        : report('It is to be read, but has no quotation.')
    }
    const shown = facts.charts.find((one) => one.id === chart)
    if (shown === undefined) return []
    if (!isShown(kind, shown.kind)) {
      return report(`The chart "${chart}" is never shown for a question to ${kind}.`)
    }
    if (pick !== undefined && !hasGroup(shown, pick)) {
      return report(`The chart "${chart}" has no small chart of "${pick}" to pick.`)
    }
    if (kind !== 'draw' || shown.kind !== 'census') return []
    const { censuses } = shown.data
    const known = censuses.filter(
      ({ group, year, share }) => group === draw?.group && year >= draw.since && share !== null,
    )
    return known.length < 2 ? report('There are no two shares of its group to draw between.') : []
  })
  return [...unseen, ...lit]
}

function hasGroup(chart: Facts['charts'][number], pick: string): boolean {
  return chart.kind === 'paths' && chart.data.censuses.some(({ group }) => group === pick)
}

/** Words to light up that are in no quotation of the question, as sentences. */
function findUnlit({ quotes, lit = {} }: QuestionFacts, facts: Facts): readonly string[] {
  return Object.entries(lit).flatMap(([quote, phrases]) => {
    const found = facts.quotes.find(({ id }) => id === quote && quotes.includes(id))
    const texts = found ? [found.text, ...(found.versions ?? []).map(({ text }) => text)] : []
    return phrases
      .filter((phrase) => !texts.some((text) => text.includes(phrase)))
      .map((phrase) => `The words "${phrase}" are not in its quotation "${quote}".`)
  })
}
