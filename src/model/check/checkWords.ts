import type { ChartKindName, NamedPart } from '../chartFacts'
import type { Facts } from '../content'
import { listTexts } from './listTexts'
import type { Problem } from '../problem'
import { longestShort, textWidth } from '../textWidth'
import type { Words } from '../words'

/** The file in a language's folder in which each part of the words stands. */
const files: Readonly<Record<keyof Words, string>> = {
  locale: 'locale',
  page: 'page',
  find: 'find',
  timeline: 'timeline',
  story: 'story',
  about: 'about',
  quoteCard: 'cards',
  chartFrame: 'cards',
  sourceList: 'cards',
  confidence: 'cards',
  independence: 'cards',
  claims: 'claims',
  claimCard: 'evidence',
  sourcePage: 'evidence',
  stances: 'evidence',
  lanePages: 'evidence',
  aboutPage: 'evidence',
  moment: 'moment',
  lanes: 'lanes',
  laneTexts: 'lanes',
  eras: 'lanes',
  milestones: 'milestones',
  quotes: 'quotes',
  speakers: 'quotes',
  charts: 'charts',
  groups: 'charts',
  regions: 'charts',
  districts: 'charts',
  chartCursor: 'chartCursor',
  counts: 'charts',
  parties: 'charts',
  how: 'charts',
  chamber: 'charts',
  waffle: 'charts',
  publishers: 'sources',
  sourceTitles: 'sources',
  embed: 'embed',
  embedScript: 'embedScript',
  share: 'share',
  questions: 'questions',
  reasons: 'reasons',
  present: 'present',
  handout: 'handout',
  notFound: 'notFound',
}

/** Files that stand in the story's folder, not in the interface's. */
const ofStory = new Set([
  'story',
  'about',
  'claims',
  'lanes',
  'milestones',
  'quotes',
  'charts',
  'questions',
  'reasons',
  'sources',
])

const parts = Object.keys(files) as (keyof Words)[]

/** Words that are missing, empty, too long, or for something that the facts do not have. */
export function checkWords(facts: Facts, language: string, words: Words): Problem[] {
  const report = (part: keyof Words, id: string, sentence: string): Problem => ({
    file: wordsFile(facts, language, part),
    id,
    sentence,
  })
  return [
    ...compareIds(facts, words).map(([part, id, sentence]) => report(part, id, sentence)),
    ...findUnsaid(facts, words).map(([part, id]) => report(part, id, 'There are no words for it.')),
    ...parts.flatMap((part) =>
      listTexts(words[part] ?? {})
        .filter(({ path, text }) => text.trim() === '' && !mayBeEmpty(part, path))
        .map(({ path }) => report(part, path, 'This text is empty.')),
    ),
    ...findUnlit(words).map(([id, sentence]) => report('questions', id, sentence)),
    ...Object.entries(words.milestones)
      .filter(([, { short = '' }]) => widthInEm(short) > longestShort)
      .map(([id, { short }]) =>
        report('milestones', id, `"${short ?? ''}" is wider than ${longestShort} em.`),
      ),
    ...facts.claims
      .filter(({ quote, verdict }) => quote !== undefined && verdict !== 'confirmed')
      .filter(({ id }) => words.claims[id] && words.claims[id].brief === undefined)
      .map(({ id }) => report('claims', id, 'What speaks against it is not said in brief.')),
    ...Object.entries(words.quotes)
      .filter(([, { role, reported }]) => role.trim() === '' || reported.trim() === '')
      .map(([id]) =>
        report('quotes', id, 'The quotation lacks the role of its speaker or who reports it.'),
      ),
  ]
}

function widthInEm(title: string): number {
  return textWidth(title, 'serifBold', 1)
}

/** 'en', 'quotes' → 'src/content/stories/ID/en/quotes.ts'. */
export function wordsFile(story: Pick<Facts, 'id'>, language: string, part: keyof Words): string {
  const file = files[part]
  const folder = ofStory.has(file) ? `stories/${story.id}` : 'interface'
  return `src/content/${folder}/${language}/${file}.ts`
}

/** d3's definitions may hold empty strings; an attribution that lacks has a sentence of its own. */
function mayBeEmpty(part: keyof Words, path: string): boolean {
  if (part === 'locale') return path.startsWith('number.') || path.startsWith('time.')
  return part === 'quotes' && /\.(role|reported)$/.test(path)
}

/** Words that a story needs only where its facts have what they speak of. */
function findUnsaid({ lanes, milestones, charts }: Facts, words: Words) {
  const others = lanes.filter(({ id }) => id !== 'main')
  const has = (kind: ChartKindName) => charts.some((chart) => chart.kind === kind)
  const needed: readonly (readonly [keyof Words, string, unknown, boolean])[] = [
    [
      'story',
      'lanes',
      words.story.lanes,
      others.some(({ id }) => id === 'after' || id === 'context'),
    ],
    ...(['after', 'context'] as const).map(
      (id) =>
        [
          'laneTexts',
          id,
          words.laneTexts[id],
          milestones.some(({ lane }) => lane === id) ||
            others.some((lane) => lane.id === id && (lane.charts ?? []).length > 0),
        ] as const,
    ),
    ['chamber', 'chamber', words.chamber, has('chamber')],
    ['waffle', 'waffle', words.waffle, has('waffle')],
  ]
  return needed
    .filter(([, , own, isNeeded]) => isNeeded && own === undefined)
    .map(([part, id]) => [part, id] as const)
}

type Difference = readonly [part: keyof Words, id: string, sentence: string]

function compareIds(facts: Facts, words: Words): Difference[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  const rows = facts.tables.flatMap((table) => table.rows)
  const named = (part: NamedPart) =>
    rows.flatMap((row) => row.named.filter(([of]) => of === part).map(([, id]) => id))
  const statements = (milestone: string) => {
    const known = facts.milestones.find(({ id }) => id === milestone)?.statements ?? []
    return compare(
      'milestones',
      ids(known),
      words.milestones[milestone]?.statements ?? {},
      `${milestone}.`,
    )
  }
  const inBoth = ids(facts.milestones).filter((id) => Object.hasOwn(words.milestones, id))
  return [
    // The only lane needs no name.
    ...(facts.lanes.length > 1 ? compare('lanes', ids(facts.lanes), words.lanes) : []),
    ...compare('eras', ids(facts.eras), words.eras),
    ...compare('milestones', ids(facts.milestones), words.milestones),
    ...[...new Set(inBoth)].flatMap(statements),
    ...facts.milestones.flatMap(({ id, counted = [] }): Difference[] => {
      const { countedOf } = words.milestones[id] ?? {}
      if (countedOf === undefined || countedOf.length === counted.length) return []
      const sentence = `It counts ${counted.length} groups and names ${countedOf.length}.`
      return [['milestones', id, sentence]]
    }),
    ...compare('quotes', ids(facts.quotes), words.quotes),
    ...compare('claims', ids(facts.claims), words.claims),
    ...compare('questions', ids(facts.questions), words.questions),
    ...facts.questions.flatMap(({ id, options = [] }) =>
      compare('questions', ids(options), words.questions[id]?.options ?? {}, `${id}.`),
    ),
    ...compare('reasons', ids(facts.reasons), words.reasons),
    ...facts.reasons.flatMap(({ id, statements: own }) =>
      compare('reasons', ids(own), words.reasons[id]?.statements ?? {}, `${id}.`),
    ),
    ...compare('speakers', ids(facts.speakers), words.speakers),
    ...compare('charts', ids(facts.charts), words.charts),
    ...compare('groups', named('groups'), words.groups),
    ...compare('regions', named('regions'), words.regions),
    ...compare('districts', named('districts'), words.districts),
    ...compare('counts', named('counts'), words.counts),
    ...compare('parties', named('parties'), words.parties),
    ...compare('how', named('how'), words.how),
    ...findSuperfluous(
      'publishers',
      facts.sources.map(({ publisher }) => publisher),
      words.publishers,
    ),
    ...findSuperfluous('sourceTitles', ids(facts.sources), words.sourceTitles),
  ]
}

/** Words to light up that are not in the translation of their quotation. */
function findUnlit({ questions, quotes }: Words): readonly (readonly [string, string])[] {
  return Object.entries(questions).flatMap(([id, { lit = {} }]) =>
    Object.entries(lit).flatMap(([quote, phrases]) =>
      phrases
        .filter((phrase) => quotes[quote]?.translation?.includes(phrase) !== true)
        .map(
          (phrase) =>
            [
              id,
              `The words "${phrase}" are not in the translation of its quotation "${quote}".`,
            ] as const,
        ),
    ),
  )
}

function compare(
  part: keyof Words,
  expected: readonly string[],
  texts: Readonly<Record<string, unknown>>,
  prefix = '',
): Difference[] {
  const missing = [...new Set(expected)].filter((id) => !Object.hasOwn(texts, id))
  return [
    ...missing.map((id) => [part, prefix + id, 'There are no words for it.'] as const),
    ...findSuperfluous(part, expected, texts, prefix),
  ]
}

function findSuperfluous(
  part: keyof Words,
  expected: readonly string[],
  texts: Readonly<Record<string, unknown>>,
  prefix = '',
): Difference[] {
  const known = new Set(expected)
  return Object.keys(texts)
    .filter((id) => !known.has(id))
    .map((id) => [part, prefix + id, 'The facts know nothing of it.'] as const)
}
