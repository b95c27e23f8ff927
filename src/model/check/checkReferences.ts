import type { Facts } from '../content'
import { dataFile, factsFile } from './contentFiles'
import { listCitations } from './listCitations'
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
  const { lanes, eras, milestones, quotes, claims, questions, reasons } = facts
  const { speakers, sources, figures, charts } = facts
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [factsFile(facts, 'lanes'), [...ids(lanes), ...ids(eras)]],
    [factsFile(facts, 'milestones'), ids(milestones)],
    ...milestones.map(
      ({ id, statements }) =>
        [factsFile(facts, 'milestones'), ids(statements).map((each) => `${id}.${each}`)] as const,
    ),
    [factsFile(facts, 'quotes'), ids(quotes)],
    [factsFile(facts, 'claims'), ids(claims)],
    [factsFile(facts, 'questions'), ids(questions)],
    [factsFile(facts, 'reasons'), ids(reasons)],
    ...reasons.map(
      ({ id, statements }) =>
        [factsFile(facts, 'reasons'), ids(statements).map((each) => `${id}.${each}`)] as const,
    ),
    [factsFile(facts, 'speakers'), ids(speakers)],
    [factsFile(facts, 'sources'), ids(sources)],
    [factsFile(facts, 'figures'), ids(figures)],
    [factsFile(facts, 'charts'), ids(charts)],
    ...facts.tables.map(({ name, rows }) => [dataFile(facts, name), ids(rows)] as const),
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
    question: idsOf(facts.questions),
    speaker: idsOf(facts.speakers),
    source: idsOf(facts.sources),
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
      ...refer(factsFile(facts, 'milestones'), milestone.id, 'lane', [milestone.lane]),
      ...refer(factsFile(facts, 'milestones'), milestone.id, 'quote', milestone.quotes),
      ...refer(factsFile(facts, 'milestones'), milestone.id, 'chart', milestone.charts),
    ]),
    ...quotes.flatMap(({ id, speaker, quotedIn }) => [
      ...refer(factsFile(facts, 'quotes'), id, 'speaker', [speaker]),
      ...refer(factsFile(facts, 'quotes'), id, 'source', [quotedIn]),
    ]),
    ...charts.flatMap(({ id, quote = '', also = [] }) => [
      ...refer(factsFile(facts, 'charts'), id, 'quote', [quote]),
      ...refer(factsFile(facts, 'charts'), id, 'chart', also),
    ]),
    ...facts.lanes.flatMap(({ id, charts: own = [] }) =>
      refer(factsFile(facts, 'lanes'), id, 'chart', own),
    ),
    ...claims.flatMap(({ id, milestone, statement, quote = '', views }) => [
      ...refer(factsFile(facts, 'claims'), id, 'milestone', [milestone]),
      ...refer(factsFile(facts, 'claims'), id, 'statement', [`${milestone}.${statement}`]),
      ...refer(factsFile(facts, 'claims'), id, 'quote', [quote, ...views]),
    ]),
    ...questions.flatMap(({ id, milestone, quotes: read, chart = '' }) => [
      ...refer(factsFile(facts, 'questions'), id, 'milestone', [milestone]),
      ...refer(factsFile(facts, 'questions'), id, 'quote', read),
      ...refer(factsFile(facts, 'questions'), id, 'chart', [chart]),
    ]),
    ...facts.reasons.flatMap(({ id, charts: raisedBy }) =>
      refer(factsFile(facts, 'reasons'), id, 'chart', raisedBy),
    ),
    ...listHandout(facts).map(({ kind, to }) => ({
      file: factsFile(facts, 'handout'),
      id: to,
      kind,
      to,
    })),
    ...listCitations(facts).flatMap(({ file, id, sources }) => refer(file, id, 'source', sources)),
  ]
}

function listHandout({ handout }: Facts) {
  const refer = (kind: string, ids: readonly string[] = []) => ids.map((to) => ({ kind, to }))
  return [
    ...refer('quote', handout?.quotes),
    ...refer('question', handout?.questions),
    ...refer('chart', handout?.charts),
  ]
}

function idsOf(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id))
}
