import { describe, expect, test } from 'vitest'
import { loadFacts } from '../../../../src/build/loadFacts'
import { words as en } from '../../../fixtures/words'
import { words as ofInterface } from '../../../../src/content/interface/kk/words'
import { words as ofStory } from '../../../../src/content/stories/accord/kk/words'
import { checkContent } from '../../../../src/model/check/checkContent'
import type { RowFacts } from '../../../../src/model/chartFacts'
import type { Facts } from '../../../../src/model/content'
import type { Problem } from '../../../../src/model/problem'
import type { Words } from '../../../../src/model/words'
import { reword } from '../../../fixtures/reword'

const good: Facts = loadFacts().facts
const goodWords: Words = en
const goodKazakh = { ...ofInterface, ...ofStory }

type Lists = Pick<
  Facts,
  'lanes' | 'eras' | 'milestones' | 'quotes' | 'speakers' | 'sources' | 'figures' | 'charts'
>

/** The facts with one thing changed, found by its id. */
function change<Name extends keyof Lists>(
  list: Name,
  id: string,
  change: Partial<Lists[Name][number]>,
): Facts {
  const items = good[list] as readonly { readonly id: string }[]
  if (!items.some((item) => item.id === id)) throw new Error(`no ${id} in ${list}`)
  return { ...good, [list]: items.map((item) => (item.id === id ? { ...item, ...change } : item)) }
}

/** The facts with one row of a table changed. */
function changeRow(table: string, id: string, change: Partial<RowFacts>): Facts {
  const isMeant = (row: RowFacts) => row.id === id
  if (!rowsOf(table).some(isMeant)) throw new Error(`no ${id} in ${table}`)
  return withRows(
    table,
    rowsOf(table).map((row) => (isMeant(row) ? { ...row, ...change } : row)),
  )
}

function rowsOf(table: string): readonly RowFacts[] {
  return good.tables.find(({ name }) => name === table)?.rows ?? []
}

function withRows(table: string, rows: readonly RowFacts[]): Facts {
  return {
    ...good,
    tables: good.tables.map((one) => (one.name === table ? { ...one, rows } : one)),
  }
}

function find<Name extends keyof Lists>(list: Name, id: string): Lists[Name][number] {
  const items: readonly Lists[Name][number][] = good[list]
  const item = items.find((each) => each.id === id)
  if (!item) throw new Error(`no ${id} in ${list}`)
  return item
}

const nineDelegates = find('milestones', 'nine-delegates')
const [firstStatement, ...otherStatements] = nineDelegates.statements
if (!firstStatement) throw new Error('the milestone has no statement')
const mainMilestones = good.milestones.filter(({ lane }) => lane === 'main')
const beforeNine = mainMilestones[mainMilestones.indexOf(nineDelegates) - 1]

interface Case {
  readonly name: string
  readonly facts: Facts
  readonly problem: Problem
}

const milestonesFile = 'src/content/stories/accord/facts/milestones.ts'
const quotesFile = 'src/content/stories/accord/facts/quotes.ts'
const sourcesFile = 'src/content/stories/accord/facts/sources.ts'
const chartsFile = 'src/content/stories/accord/facts/charts.ts'
const censusFile = 'src/content/stories/accord/data/census.csv'
const seatsFile = 'src/content/stories/accord/data/majilis.csv'

/** The facts with the first milestones after the article prominent, and no others of these. */
function prominentAfter(count: number): Facts {
  const after = good.milestones.filter(({ lane }) => lane === 'after')
  const milestones = good.milestones.map(({ prominent, ...quiet }) => {
    const isFirst = after.slice(0, count).some(({ id }) => id === quiet.id)
    const isOther = prominent && quiet.lane !== 'after'
    return isFirst || isOther ? { ...quiet, prominent: true as const } : quiet
  })
  return { ...good, milestones }
}

const broken: readonly Case[] = [
  {
    name: 'prominence in the main lane, where all are prominent',
    facts: change('milestones', 'nine-delegates', { prominent: true }),
    problem: {
      file: milestonesFile,
      id: 'nine-delegates',
      sentence: 'In the main lane every milestone is prominent.',
    },
  },
  {
    name: 'more prominent milestones than have room',
    facts: prominentAfter(4),
    problem: {
      file: milestonesFile,
      id: good.milestones.filter(({ lane }) => lane === 'after')[3]?.id ?? '',
      sentence: 'It is more than the 3 of its lane that may be prominent.',
    },
  },
  {
    name: 'an id that stands twice',
    facts: { ...good, quotes: [...good.quotes, find('quotes', 'vollebaek')] },
    problem: { file: quotesFile, id: 'vollebaek', sentence: 'This id stands twice.' },
  },
  {
    name: 'a statement whose id stands twice in its milestone',
    facts: change('milestones', 'nine-delegates', {
      statements: [...nineDelegates.statements, firstStatement],
    }),
    problem: {
      file: milestonesFile,
      id: 'nine-delegates.amendment',
      sentence: 'This id stands twice.',
    },
  },
  {
    name: 'a group that stands twice in one census',
    facts: withRows('census', [...rowsOf('census'), ...rowsOf('census').slice(-1)]),
    problem: { file: censusFile, id: '2021 Other', sentence: 'This id stands twice.' },
  },
  {
    name: 'a milestone with a lane that does not exist',
    facts: change('milestones', 'korday-2020', { lane: 'side' }),
    problem: {
      file: milestonesFile,
      id: 'korday-2020',
      sentence: 'It refers to the lane "side", which does not exist.',
    },
  },
  {
    name: 'a milestone with a quotation that does not exist',
    facts: change('milestones', 'nine-delegates', { quotes: [...nineDelegates.quotes, 'lost'] }),
    problem: {
      file: milestonesFile,
      id: 'nine-delegates',
      sentence: 'It refers to the quote "lost", which does not exist.',
    },
  },
  {
    name: 'a milestone with a chart that does not exist',
    facts: change('milestones', 'nine-delegates', { charts: [...nineDelegates.charts, 'lost'] }),
    problem: {
      file: milestonesFile,
      id: 'nine-delegates',
      sentence: 'It refers to the chart "lost", which does not exist.',
    },
  },
  {
    name: 'a quotation with a speaker who does not exist',
    facts: change('quotes', 'vollebaek', { speaker: 'nobody' }),
    problem: {
      file: quotesFile,
      id: 'vollebaek',
      sentence: 'It refers to the speaker "nobody", which does not exist.',
    },
  },
  {
    name: 'a quotation that stands in a source that does not exist',
    facts: change('quotes', 'vollebaek', { quotedIn: 'lost' }),
    problem: {
      file: quotesFile,
      id: 'vollebaek',
      sentence: 'It refers to the source "lost", which does not exist.',
    },
  },
  {
    name: 'a statement with a source that does not exist',
    facts: change('milestones', 'nine-delegates', {
      statements: [
        { ...firstStatement, sources: [...firstStatement.sources, 'lost'] },
        ...otherStatements,
      ],
    }),
    problem: {
      file: milestonesFile,
      id: 'nine-delegates.amendment',
      sentence: 'It refers to the source "lost", which does not exist.',
    },
  },
  {
    name: 'a row of a table with a source that does not exist',
    facts: changeRow('census', '2009 Kazakh', { sources: ['lost'] }),
    problem: {
      file: censusFile,
      id: '2009 Kazakh',
      sentence: 'It refers to the source "lost", which does not exist.',
    },
  },
  {
    name: 'a figure without a source',
    facts: change('figures', 'one-third', { sources: [] }),
    problem: {
      file: 'src/content/stories/accord/facts/figures.ts',
      id: 'one-third',
      sentence: 'It names no source.',
    },
  },
  {
    name: 'a row of a table without a source',
    facts: changeRow('majilis', '2016 Ak Zhol party list', { sources: [] }),
    problem: { file: seatsFile, id: '2016 Ak Zhol party list', sentence: 'It names no source.' },
  },
  {
    name: 'a source whose address is no web address',
    facts: change('sources', 'cnn-2004', { url: 'javascript:alert(1)' }),
    problem: {
      file: sourcesFile,
      id: 'cnn-2004',
      sentence: '"javascript:alert(1)" is not an http(s) address.',
    },
  },
  {
    name: 'a source whose address is no address at all',
    facts: change('sources', 'cnn-2004', { url: 'cnn.com' }),
    problem: {
      file: sourcesFile,
      id: 'cnn-2004',
      sentence: '"cnn.com" is not an http(s) address.',
    },
  },
  {
    name: 'a source that nothing uses',
    facts: {
      ...good,
      sources: [
        ...good.sources,
        { ...find('sources', 'cnn-2004'), id: 'idle', url: 'https://idle.example/' },
      ],
    },
    problem: { file: sourcesFile, id: 'idle', sentence: 'Nothing refers to this source.' },
  },
  {
    name: 'a source without a publisher',
    facts: change('sources', 'cnn-2004', { publisher: ' ' }),
    problem: {
      file: sourcesFile,
      id: 'cnn-2004',
      sentence: 'The source lacks its title or its publisher.',
    },
  },
  {
    name: 'a quotation that stands in a source which is not among its sources',
    facts: change('quotes', 'tokayev-2019', { sources: ['astanatimes-2021-article'] }),
    problem: {
      file: quotesFile,
      id: 'tokayev-2019',
      sentence: '"inform-2019-tokayev", in which the words stand, is not among its sources.',
    },
  },
  {
    name: 'a milestone on a day that does not exist',
    facts: change('milestones', 'nine-delegates', { date: '2007-02-30' }),
    problem: {
      file: milestonesFile,
      id: 'nine-delegates',
      sentence: `"2007-02-30" is not a possible EDTF date, as in '1995-03-01', '1995' or '1991/1994'.`,
    },
  },
  {
    name: 'a date that is no EDTF',
    facts: change('quotes', 'tokayev-2019', { date: '2 September 2019' }),
    problem: {
      file: quotesFile,
      id: 'tokayev-2019',
      sentence: `"2 September 2019" is not a possible EDTF date, as in '1995-03-01', '1995' or '1991/1994'.`,
    },
  },
  {
    name: 'a span that ends before it starts',
    facts: { ...good, span: '2027/1988' },
    problem: {
      file: 'src/content/stories/accord/facts/lanes.ts',
      id: 'span',
      sentence: `"2027/1988" is not a possible EDTF date, as in '1995-03-01', '1995' or '1991/1994'.`,
    },
  },
  {
    name: 'milestones out of order within their lane',
    facts: change('milestones', 'nine-delegates', { date: '1994' }),
    problem: {
      file: milestonesFile,
      id: 'nine-delegates',
      sentence: `It stands after "${beforeNine?.id}" but begins before it.`,
    },
  },
  ...(['quotes', 'charts'] as const).map((list) => {
    const [part = ''] = nineDelegates[list]
    return {
      name: `${list} of one milestone that another shows already`,
      facts: change('milestones', 'statements-2020', {
        [list]: [...find('milestones', 'statements-2020')[list], part],
      }),
      problem: {
        file: milestonesFile,
        id: 'statements-2020',
        sentence: `It shows "${part}", which "nine-delegates" shows already.`,
      },
    }
  }),
  {
    name: 'a milestone before the timeline begins',
    facts: change('milestones', 'policy-outlined', { date: '1986-12-17' }),
    problem: {
      file: milestonesFile,
      id: 'policy-outlined',
      sentence: 'Its date "1986-12-17" lies outside the timeline, 1988/2027.',
    },
  },
  {
    name: 'a milestone that goes on after the timeline ends',
    facts: change('milestones', 'statements-2020', { date: '2020/2030' }),
    problem: {
      file: milestonesFile,
      id: 'statements-2020',
      sentence: 'Its date "2020/2030" lies outside the timeline, 1988/2027.',
    },
  },
  {
    name: 'a quotation without a speaker',
    facts: change('quotes', 'vollebaek', { speaker: '' }),
    problem: {
      file: quotesFile,
      id: 'vollebaek',
      sentence: 'The quotation names no speaker.',
    },
  },
  {
    name: 'a quotation that does not say where it stands',
    facts: change('quotes', 'vollebaek', { quotedIn: '' }),
    problem: {
      file: quotesFile,
      id: 'vollebaek',
      sentence: 'The quotation does not say where it stands.',
    },
  },
  {
    name: 'a quotation without words',
    facts: change('quotes', 'vollebaek', { text: ' ' }),
    problem: { file: quotesFile, id: 'vollebaek', sentence: 'The quotation has no words.' },
  },
  {
    name: 'a row of a table on a day that does not exist',
    facts: changeRow('majilis', '2016 Ak Zhol party list', { date: '2016-03-33' }),
    problem: {
      file: seatsFile,
      id: '2016 Ak Zhol party list',
      sentence: `"2016-03-33" is not a possible EDTF date, as in '1995-03-01', '1995' or '1991/1994'.`,
    },
  },
  {
    name: 'bars of a chart that has no censuses',
    facts: { ...good, bars: { chart: 'majilis-2007', groups: ['Kazakh', 'Russian'] } },
    problem: {
      file: chartsFile,
      id: 'bars',
      sentence: 'It refers to the chart "majilis-2007", which is none of censuses.',
    },
  },
  {
    name: 'bars of a group that no census names',
    facts: { ...good, bars: { chart: 'census-composition', groups: ['Kazakh', 'Martian'] } },
    problem: {
      file: chartsFile,
      id: 'bars',
      sentence: 'It refers to the group "Martian", which does not exist.',
    },
  },
]

describe('facts', () => {
  test('of another story stand in its own folder', () => {
    const facts = { ...change('quotes', 'vollebaek', { text: '' }), id: 'another' }
    expect(checkContent(facts, { en: goodWords })).toEqual([
      {
        file: 'src/content/stories/another/facts/quotes.ts',
        id: 'vollebaek',
        sentence: 'The quotation has no words.',
      },
    ])
  })

  test.each(broken)('$name is the one problem', ({ facts, problem }) => {
    expect(checkContent(facts, { en: goodWords })).toEqual([problem])
  })
})

interface WordsCase {
  readonly name: string
  readonly words: Words
  readonly problem: Problem
}

const nine = goodWords.milestones['nine-delegates']
const vollebaek = goodWords.quotes.vollebaek
if (!nine || !vollebaek) throw new Error('the words have changed')

const brokenWords: readonly WordsCase[] = [
  {
    name: 'an empty text of the page',
    words: { ...goodWords, page: { ...goodWords.page, rail: ' ' } },
    problem: {
      file: 'src/content/interface/en/page.ts',
      id: 'rail',
      sentence: 'This text is empty.',
    },
  },
  {
    name: 'an empty text in a list',
    words: {
      ...goodWords,
      about: { ...goodWords.about, paragraphs: ['One.', ''] },
    },
    problem: {
      file: 'src/content/stories/accord/en/about.ts',
      id: 'paragraphs.1',
      sentence: 'This text is empty.',
    },
  },
  {
    name: 'a function that makes an empty text',
    words: { ...goodWords, timeline: { ...goodWords.timeline, now: () => '' } },
    problem: {
      file: 'src/content/interface/en/timeline.ts',
      id: 'now',
      sentence: 'This text is empty.',
    },
  },
  {
    name: 'an empty statement',
    words: changeMilestone({ statements: { ...nine.statements, chamber: '' } }),
    problem: {
      file: 'src/content/stories/accord/en/milestones.ts',
      id: 'nine-delegates.statements.chamber',
      sentence: 'This text is empty.',
    },
  },
  {
    name: 'a short title wider than 14 em',
    words: changeMilestone({ short: 'Nine seats in the whole Majilis' }),
    problem: {
      file: 'src/content/stories/accord/en/milestones.ts',
      id: 'nine-delegates',
      sentence: '"Nine seats in the whole Majilis" is wider than 14 em.',
    },
  },
  {
    name: 'a quotation without the role of its speaker',
    words: { ...goodWords, quotes: { ...goodWords.quotes, vollebaek: { ...vollebaek, role: '' } } },
    problem: {
      file: 'src/content/stories/accord/en/quotes.ts',
      id: 'vollebaek',
      sentence: 'The quotation lacks the role of its speaker or who reports it.',
    },
  },
  {
    name: 'a statement without words',
    words: changeMilestone({ statements: without(nine.statements ?? {}, 'chamber') }),
    problem: {
      file: 'src/content/stories/accord/en/milestones.ts',
      id: 'nine-delegates.chamber',
      sentence: 'There are no words for it.',
    },
  },
  {
    name: 'words for a statement that does not exist',
    words: changeMilestone({ statements: { ...nine.statements, extra: 'More.' } }),
    problem: {
      file: 'src/content/stories/accord/en/milestones.ts',
      id: 'nine-delegates.extra',
      sentence: 'The facts know nothing of it.',
    },
  },
  ...(
    [
      ['lanes', 'lanes', 'main'],
      ['eras', 'lanes', 'after-article'],
      ['milestones', 'milestones', 'nine-delegates'],
      ['quotes', 'quotes', 'vollebaek'],
      ['speakers', 'quotes', 'vollebaek'],
      ['charts', 'charts', 'majilis-2007'],
      ['groups', 'charts', 'Korean'],
      ['counts', 'charts', 'trend-2009'],
      ['parties', 'charts', 'Auyl'],
      ['how', 'charts', 'quota'],
    ] as const
  ).flatMap(([part, file, id]): WordsCase[] => [
    {
      name: `${part}: an id without words`,
      words: { ...goodWords, [part]: without(goodWords[part], id) },
      problem: { file: wordsFileOf(file), id, sentence: 'There are no words for it.' },
    },
    {
      name: `${part}: words for an id that does not exist`,
      words: { ...goodWords, [part]: { ...goodWords[part], extra: reword(goodWords[part][id]) } },
      problem: {
        file: wordsFileOf(file),
        id: 'extra',
        sentence: 'The facts know nothing of it.',
      },
    },
  ]),
]

function wordsFileOf(file: string): string {
  return `src/content/stories/accord/en/${file}.ts`
}

function changeMilestone(change: Partial<Words['milestones'][string]>): Words {
  if (!nine) throw new Error('the words have changed')
  const milestones = { ...goodWords.milestones, 'nine-delegates': { ...nine, ...change } }
  return { ...goodWords, milestones }
}

function without(texts: Readonly<Record<string, unknown>>, id: string) {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => key !== id)) as Record<
    string,
    never
  >
}

describe('words', () => {
  test.each(brokenWords)('$name is the one problem', ({ words, problem }) => {
    expect(checkContent(good, { en: words })).toEqual([problem])
  })

  test('a further language is checked against the facts like the first', () => {
    const kk = { ...goodKazakh, speakers: { ...goodKazakh.speakers, tokayev: '' } }
    expect(checkContent(good, { en: goodWords, kk })).toEqual([
      {
        file: 'src/content/stories/accord/kk/quotes.ts',
        id: 'tokayev',
        sentence: 'This text is empty.',
      },
    ])
  })

  test('a text that a further language lacks, or has too much, is a problem of that language', () => {
    const { dark: dim, ...others } = goodKazakh.page.theme
    const theme = { ...others, dim }
    const kk = { ...goodKazakh, page: { ...goodKazakh.page, theme } } as unknown as Words
    expect(checkContent(good, { en: goodWords, kk })).toEqual([
      {
        file: 'src/content/interface/kk/page.ts',
        id: 'theme.dark',
        sentence: 'It stands in en but not here.',
      },
      {
        file: 'src/content/interface/kk/page.ts',
        id: 'theme.dim',
        sentence: 'It stands here but not in en.',
      },
    ])
  })

  test('a further language may have another number of paragraphs', () => {
    const kk = { ...goodKazakh, about: { ...goodKazakh.about, paragraphs: ['Бір.'] } }
    expect(checkContent(good, { en: goodWords, kk })).toEqual([])
  })

  test('a text that stayed English in a further language is a problem', () => {
    const kk = { ...goodKazakh, story: { ...goodKazakh.story, scope: goodWords.story.scope } }
    expect(checkContent(good, { en: goodWords, kk })).toEqual([
      {
        file: 'src/content/stories/accord/kk/story.ts',
        id: 'scope',
        sentence: 'It says the same as in en.',
      },
    ])
  })

  test('a quotation that nobody prints in a further language needs a translation', () => {
    const { translation, ...quote } = goodKazakh.quotes['dave-2004']
    const kk = { ...goodKazakh, quotes: { ...goodKazakh.quotes, 'dave-2004': quote } }
    expect(translation).not.toBe('')
    expect(checkContent(good, { en: goodWords, kk })).toEqual([
      {
        file: 'src/content/stories/accord/kk/quotes.ts',
        id: 'dave-2004',
        sentence: 'The quotation is in another language and has no translation.',
      },
    ])
  })
})
