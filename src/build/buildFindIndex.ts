import { viewsOf } from '../charts/chartViews'
import { kindOf } from '../charts/kinds'
import type { Facts } from '../model/content'
import { parseEdtf } from '../model/edtf'
import type { FindEntry, FindIndex, FindPage } from '../model/findIndex'
import type { Chart, Claim, Milestone, Quote, Source, Story } from '../model/story'
import type { Reason } from '../model/joinReasons'
import { peopleFinder } from './peopleFinder'
import type { FindPeople } from './peopleFinder'
import { termId } from '../app/find/termId'
import { reasonId } from '../app/reasonId'

/** Everything that can be found, in the order of the page to read and then of the others. */
export function buildFindIndex(
  story: Story,
  facts: Facts,
  spellings: FindIndex['spellings'],
): FindIndex {
  const findPeople = peopleFinder(story, facts)
  const entries = [
    ...story.milestones.flatMap((milestone) => entriesOf(milestone, story, findPeople)),
    ...story.lanes.flatMap(({ id, charts }) =>
      charts.map((chart) => chartEntry(chart, [id], story, findPeople.inTexts)),
    ),
    ...story.reasons.map((reason) => reasonEntry(reason, findPeople)),
    ...personEntries(story, findPeople),
    ...aboutEntries(story),
  ]
  return {
    entries: [...entries, ...story.sources.map((one) => sourceEntry(one, story, findPeople))],
    // One lane is all of the story: there is nothing to choose.
    lanes: story.lanes.length > 1 ? story.lanes.map(({ id, title }) => ({ id, name: title })) : [],
    people: findPeople.all.map(({ id, name }) => ({ id, name })),
    spellings,
    example: story.words.story.spellings ?? [],
  }
}

function entriesOf(
  milestone: Milestone,
  story: Story,
  { inTexts, ofQuotes }: FindPeople,
): FindEntry[] {
  const { words } = story
  const lanes = [milestone.lane]
  const laneName = words.lanes[milestone.lane] ?? milestone.lane
  const { id, title, when, lead, statements, quotes, charts } = milestone
  const texts = [lead, ...statements.map(({ text }) => text)].filter((text) => text !== '')
  const ofClaim = ({ id: claim, says, verdict, since, shows, how, views }: Claim): FindEntry => ({
    kind: 'claim',
    page: 'read',
    href: `#claim-${claim}`,
    title: says,
    details: [
      words.claimCard.verdicts[verdict],
      ...(since ? [words.claimCard.since(since, story.formats)] : []),
    ],
    texts: [shows, how],
    lanes,
    people: [...new Set([...ofQuotes(views), ...inTexts([says, shows, how])])],
  })
  const ofQuote = (quote: Quote): FindEntry => ({
    kind: 'quote',
    page: 'read',
    href: `#quote-${quote.id}`,
    title: quote.speaker,
    details: [quote.when],
    texts: [quote.text, quote.translation, quote.role, quote.reported, quote.note].filter(
      (text) => text !== undefined,
    ),
    lanes,
    people: ofQuotes([quote]),
  })
  return [
    {
      kind: 'milestone',
      page: 'read',
      href: `#${id}`,
      title,
      details: story.lanes.length > 1 ? [when, laneName] : [when],
      texts,
      lanes,
      people: [...new Set([...ofQuotes(quotes), ...inTexts([title, ...texts])])],
    },
    ...statements.flatMap(({ claims }) => claims).map(ofClaim),
    ...quotes.map(ofQuote),
    ...charts
      .flatMap((chart) => [chart, ...chart.also])
      .map((chart) => chartEntry(chart, [milestone.lane], story, inTexts)),
  ]
}

function chartEntry(
  chart: Chart,
  lanes: readonly string[],
  story: Story,
  inTexts: FindPeople['inTexts'],
): FindEntry {
  const [first] = viewsOf(chart, story)
  const { id, title, subtitle, note, description } = first?.chart ?? chart
  return {
    kind: 'chart',
    page: 'read',
    href: `#${id}`,
    title,
    details: [subtitle],
    texts: [note, description, ...namesInTable(chart, story)],
    lanes,
    people: inTexts([title, note]),
  }
}

/** Names that only the table of a chart shows; none of charts whose description has them all. */
function namesInTable(chart: Chart, { words }: Story): readonly string[] {
  return [...new Set(kindOf(chart.kind).namesInTable?.(chart, words))]
}

/** A person is found at the first of his or her quotations. */
function personEntries({ milestones }: Story, { all, ofQuotes }: FindPeople): FindEntry[] {
  return all.map(({ id, name }) => {
    const own = milestones.flatMap(({ lane, quotes }) =>
      quotes.filter((quote) => ofQuotes([quote]).includes(id)).map((quote) => ({ lane, quote })),
    )
    const first = own[0]?.quote
    return {
      kind: 'person',
      page: 'read',
      href: `#quote-${first?.id ?? ''}`,
      title: name,
      details: [first?.role ?? ''],
      texts: [],
      lanes: [...new Set(own.map(({ lane }) => lane))],
      people: [id],
    }
  })
}

function reasonEntry(
  { id, question, short, statements }: Reason,
  { inTexts }: FindPeople,
): FindEntry {
  const texts = statements.map(({ text }) => text)
  return {
    ...{ kind: 'reason', page: 'read', href: `#${reasonId(id)}` },
    ...{ title: question, details: [short], texts, lanes: [], people: inTexts(texts) },
  }
}

function aboutEntries({ words, sources }: Story): FindEntry[] {
  const { about, aboutPage, confidence, independence, sourceList } = words
  const { stateOnlyMeaning, paragraphs = [], glossary = [] } = about
  const entry = (
    href: string,
    title: string,
    texts: readonly string[],
    page: FindPage = 'about',
  ): FindEntry => ({
    ...{ kind: 'about', page, href, title, texts },
    ...{ details: [], lanes: [], people: [] },
  })
  return [
    entry('#page', aboutPage.title, paragraphs),
    ...(sources.length > 0
      ? [
          entry('#confidence', aboutPage.confidence, [
            ...Object.values(confidence).flatMap(({ label, meaning }) => [label, meaning]),
            ...(stateOnlyMeaning === undefined
              ? []
              : [independence['state-only'], stateOnlyMeaning]),
          ]),
          entry('#page', sourceList.title, [sourceList.intro], 'sources'),
        ]
      : []),
    ...glossary.map(({ term, meaning }, index) => entry(`#${termId(index)}`, term, [meaning])),
  ]
}

function sourceEntry(source: Source, story: Story, { inTexts, ofQuotes }: FindPeople): FindEntry {
  const { formats, words } = story
  const cites = ({ sources }: { readonly sources: readonly Source[] }) =>
    sources.some(({ id }) => id === source.id)
  const citing = story.milestones.filter(({ sources, statements, quotes, charts }) =>
    [
      { sources },
      ...statements,
      ...statements.flatMap((one) => one.claims),
      ...quotes,
      ...charts,
    ].some(cites),
  )
  const { author, date, publisher, title, language } = source
  const when = date === undefined ? words.sourceList.undated : formats.edtf(parseEdtf(date))
  return {
    kind: 'source',
    page: 'sources',
    href: `#source-${source.id}`,
    title,
    ...(language !== words.locale.tag && { lang: language }),
    details: [publisher, when, words.sourcePage.groups[source.kind]],
    texts: [],
    lanes: [...new Set(citing.map(({ lane }) => lane))],
    people: [
      ...new Set([
        ...ofQuotes(citing.flatMap(({ quotes }) => quotes).filter(cites)),
        ...inTexts([title, author?.family ?? '']),
      ]),
    ],
  }
}
