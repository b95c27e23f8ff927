import { describe, expect, test } from 'vitest'
import { loadFacts } from '../../../src/build/loadFacts'
import { words as en } from '../../fixtures/words'
import type { Facts } from '../../../src/model/content'
import { buildStory } from '../../../src/model/story'
import type { Words } from '../../../src/model/words'

const facts: Facts = loadFacts().facts
const words: Words = en
const story = buildStory(facts, words)

function find<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((each) => each.id === id)
  if (!item) throw new Error(`no ${id}`)
  return item
}

const mainOnes = story.milestones.filter(({ lane }) => lane === 'main')

describe('milestones', () => {
  test('stand in the order of the content', () => {
    expect(story.milestones.map(({ id }) => id)).toEqual(facts.milestones.map(({ id }) => id))
  })

  test('show their date with its precision, or the words that are better', () => {
    const shown = mainOnes.map(({ when, whenSpoken }) => [when, whenSpoken])
    for (const one of [
      ['Early 1990s', 'Early 1990s, from 1991 to about 1994; the end is not sharply known'],
      ['1 March 1995', '1 March 1995'],
      ['21 May 2007', '21 May 2007'],
      ['2020', '2020, likely 11 November; the day is an inference'],
    ]) {
      expect(shown).toContainEqual(one)
    }
  })

  test('say spoken what they show where a language has no other words for the ear', () => {
    const milestones = Object.fromEntries(
      Object.entries(words.milestones).map(([id, { title, short, note, lead, statements }]) => [
        id,
        { title, short, note, lead, statements, when: 'Back then' },
      ]),
    )
    const [first] = buildStory(facts, { ...words, milestones }).milestones
    expect(first?.whenSpoken).toBe('Back then')
  })

  test('carry each statement with its words, its numbered sources and how sure we are', () => {
    const { statements } = find(story.milestones, 'nine-delegates')
    const moved = find(statements, 'moved-to-senate')
    expect(moved).toMatchObject({
      part: 'record',
      text: words.milestones['nine-delegates']?.statements?.['moved-to-senate'],
      confidence: 'verified',
      independence: 'state-only',
    })
    expect(moved.sources.map(({ id }) => id)).toEqual(['inform-2022-quota', 'akorda-2022-address'])
    expect(moved.sources).toEqual(moved.sources.map(({ number }) => story.sources[number - 1]))
  })

  test('carry their quotations and charts, resolved and in order', () => {
    const milestone = find(story.milestones, 'statements-2020')
    expect(milestone.quotes.map(({ speaker }) => speaker)).toEqual([
      'Nursultan Nazarbayev',
      'Nursultan Nazarbayev',
      'Kassym-Jomart Tokayev',
      'Kassym-Jomart Tokayev',
      'Aiman Zhussupova',
      'Sheikha Abdulla Ali Al-Misnad',
      'Ildar Daminov',
    ])
    expect(milestone.charts.map(({ id, kind, when }) => [id, kind, when])).toEqual([
      ['start-of-2020', 'waffle', 'January 2020'],
      ['peoples-by-region', 'tiles', '1 January 2026'],
    ])
  })
})

describe('quotations', () => {
  const { quotes } = find(story.milestones, 'statements-2020')

  test('have a date only where the source gives one, and say so elsewhere', () => {
    expect(quotes.map(({ id, when }) => [id, when])).toEqual([
      ['nazarbayev-key-priorities', '2020'],
      ['nazarbayev-one-third', 'date not given in the article'],
      ['tokayev-continue', 'date not given in the article'],
      ['tokayev-2019', '2 September 2019'],
      ['article-high-marks', 'March 2021'],
      ['cerd-2022', '22 April 2022'],
      ['daminov', 'date not given in the source'],
    ])
  })

  test('say who reports them, where they stand, and whether only the state does', () => {
    expect(quotes[0]).toMatchObject({
      reported: 'As quoted by Aiman Zhussupova in The Astana Times, March 2021',
      quotedIn: { id: 'astanatimes-2021-article', number: 1 },
    })
    const law = find(find(story.milestones, 'policy-outlined').quotes, 'independence-law')
    expect(law.independence).toBe('state-only')
  })
})

test('sources are numbered from 1 in the order of the content', () => {
  expect(story.sources.map(({ number }) => number)).toEqual(facts.sources.map((_, i) => i + 1))
})

test('lanes and eras have their titles; lanes without milestones stay', () => {
  expect(story.lanes.map(({ id, title }) => [id, title])).toEqual([
    ['main', 'Four moments'],
    ['after', 'After the article'],
    ['context', 'Context'],
  ])
  expect(story.eras.map(({ title, date }) => [title, date.text])).toEqual([
    ['After the article', '2021-03/..'],
  ])
})

describe('what is missing stops it, by name', () => {
  test.each([
    ['a source', { ...facts, sources: facts.sources.slice(1) }, words, 'astanatimes-2021-article'],
    ['a quotation', { ...facts, quotes: facts.quotes.slice(1) }, words, 'article-policy'],
    ['a chart', { ...facts, charts: facts.charts.slice(1) }, words, 'census-composition'],
    ['words of a milestone', facts, { ...words, milestones: {} }, 'policy-outlined'],
    ['the name of a speaker', facts, { ...words, speakers: {} }, 'zhussupova'],
  ])('%s', (_, someFacts, someWords, id) => {
    expect(() => buildStory(someFacts, someWords)).toThrow(`"${id}"`)
  })
})
