import type { Facts } from '../content'
import { dataFile, factsFile, listCitations } from './listCitations'
import type { Problem } from '../problem'

interface Reference {
  readonly file: string
  readonly id: string
  readonly kind: string
  readonly to: string
}

/** Ids that stand twice, and references that lead nowhere. */
export function checkReferences(facts: Facts): Problem[] {
  return [...findDuplicates(facts), ...findBroken(facts)]
}

function findDuplicates(facts: Facts): Problem[] {
  const { lanes, eras, milestones, quotes, claims, questions } = facts
  const { speakers, sources, figures, charts } = facts
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [factsFile('lanes'), [...ids(lanes), ...ids(eras)]],
    [factsFile('milestones'), ids(milestones)],
    ...milestones.map(
      ({ id, statements }) =>
        [factsFile('milestones'), ids(statements).map((each) => `${id}.${each}`)] as const,
    ),
    [factsFile('quotes'), ids(quotes)],
    [factsFile('claims'), ids(claims)],
    [factsFile('questions'), ids(questions)],
    [factsFile('speakers'), ids(speakers)],
    [factsFile('sources'), ids(sources)],
    [factsFile('figures'), ids(figures)],
    [factsFile('charts'), ids(charts)],
    [
      'src/content/stories/accord/data/census.csv',
      facts.censuses.map((row) => `${row.year} ${row.group}`),
    ],
    [
      'src/content/stories/accord/data/majilis.csv',
      facts.seats.map((row) => `${row.year} ${row.party} ${row.how}`),
    ],
    [dataFile('estimates'), facts.estimates.map((row) => `${row.date} ${row.group}`)],
    [dataFile('counts'), ids(facts.counts)],
    [dataFile('where'), facts.places.map(({ group }) => group)],
  ]
  return lists.flatMap(([file, all]) => {
    const repeated = all.filter((id, index) => all.indexOf(id) < index)
    return [...new Set(repeated)].map((id) => ({ file, id, sentence: 'This id stands twice.' }))
  })
}

function findBroken(facts: Facts): Problem[] {
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    lane: idsOf(facts.lanes),
    milestone: idsOf(facts.milestones),
    statement: new Set(
      facts.milestones.flatMap(({ id, statements }) => statements.map((one) => `${id}.${one.id}`)),
    ),
    quote: idsOf(facts.quotes),
    chart: idsOf(facts.charts),
    speaker: idsOf(facts.speakers),
    source: idsOf(facts.sources),
    figure: idsOf(facts.figures),
  }
  return listReferences(facts)
    .filter(({ kind, to }) => to !== '' && !known[kind]?.has(to))
    .map(({ file, id, kind, to }) => ({
      file,
      id,
      sentence: `It refers to the ${kind} "${to}", which does not exist.`,
    }))
}

function listReferences(facts: Facts): Reference[] {
  const { milestones, quotes, claims, questions, charts } = facts
  const refer = (file: string, id: string, kind: string, targets: readonly string[]) =>
    targets.map((to) => ({ file, id, kind, to }))
  return [
    ...milestones.flatMap((milestone) => [
      ...refer(factsFile('milestones'), milestone.id, 'lane', [milestone.lane]),
      ...refer(factsFile('milestones'), milestone.id, 'quote', milestone.quotes),
      ...refer(factsFile('milestones'), milestone.id, 'chart', milestone.charts),
    ]),
    ...quotes.flatMap(({ id, speaker, quotedIn }) => [
      ...refer(factsFile('quotes'), id, 'speaker', [speaker]),
      ...refer(factsFile('quotes'), id, 'source', [quotedIn]),
    ]),
    ...charts.flatMap(({ id, figures = [], quote = '' }) => [
      ...refer(factsFile('charts'), id, 'figure', figures),
      ...refer(factsFile('charts'), id, 'quote', [quote]),
    ]),
    ...claims.flatMap(({ id, milestone, statement, views }) => [
      ...refer(factsFile('claims'), id, 'milestone', [milestone]),
      ...refer(factsFile('claims'), id, 'statement', [`${milestone}.${statement}`]),
      ...refer(factsFile('claims'), id, 'quote', views),
    ]),
    ...questions.flatMap(({ id, milestone, quotes: read, chart = '' }) => [
      ...refer(factsFile('questions'), id, 'milestone', [milestone]),
      ...refer(factsFile('questions'), id, 'quote', read),
      ...refer(factsFile('questions'), id, 'chart', [chart]),
    ]),
    ...listCitations(facts).flatMap(({ file, id, sources }) => refer(file, id, 'source', sources)),
  ]
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id))
}
