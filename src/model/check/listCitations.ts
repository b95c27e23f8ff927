import type { Facts } from '../content'
import { sourcesOf } from '../joinQuotes'
import { dataFile, factsFile } from './contentFiles'

/** Something that must name its sources. */
export interface Citation {
  readonly file: string
  readonly id: string
  readonly sources: readonly string[]
  /** Whether a story may do without, if it says so. */
  readonly mayLack?: true
}

/** Everything that cites sources, in the order of the facts. */
export function listCitations(facts: Facts): Citation[] {
  const inFile =
    (file: string) => (item: { readonly id: string; readonly sources: readonly string[] }) => ({
      file,
      id: item.id,
      sources: item.sources,
    })
  return [
    ...facts.milestones.flatMap((milestone) => [
      { ...inFile(factsFile(facts, 'milestones'))(milestone), mayLack: true as const },
      ...milestone.statements.map(({ id, sources }) => ({
        file: factsFile(facts, 'milestones'),
        id: `${milestone.id}.${id}`,
        sources,
        mayLack: true as const,
      })),
    ]),
    ...facts.reasons.flatMap((reason) =>
      reason.statements.map(({ id, sources }) => ({
        file: factsFile(facts, 'reasons'),
        id: `${reason.id}.${id}`,
        sources,
      })),
    ),
    ...facts.quotes
      .map((quote) => ({ ...quote, sources: sourcesOf(quote) }))
      .map(inFile(factsFile(facts, 'quotes'))),
    ...facts.claims.map(inFile(factsFile(facts, 'claims'))),
    ...facts.questions.map(inFile(factsFile(facts, 'questions'))),
    ...facts.speakers.map(inFile(factsFile(facts, 'speakers'))),
    ...facts.figures.map(inFile(factsFile(facts, 'figures'))),
    ...facts.charts.map(inFile(factsFile(facts, 'charts'))),
    ...facts.tables.flatMap(({ name, rows }) => rows.map(inFile(dataFile(facts, name)))),
  ]
}
