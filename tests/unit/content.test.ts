import { describe, expect, test } from 'vitest'
import { readStories } from '../../src/build/readStories'
import type { StoryContent } from '../../src/build/readStories'
import { languages } from '../../src/content/languages'
import { checkContent } from '../../src/model/check/checkContent'
import { buildStory } from '../../src/model/story'
import { longestShort, textWidth } from '../../src/model/textWidth'
import { leastWidths, metricsFor } from '../../src/timeline/timelineMetrics'

const all = readStories()
const [first] = all
const { facts } = first

async function loadAllWords({ address, wordsOf }: StoryContent = first) {
  const loaded = await Promise.all(
    address.languages.map(async ({ id }) => [id, await wordsOf(id)] as const),
  )
  return Object.fromEntries(loaded)
}

describe.each(all)('the story “$facts.id”', (content) => {
  test('has tables whose every row can be read', () => {
    expect(content.problems).toEqual([])
  })

  test('has no problem in any of its languages, of which there is one at least', async () => {
    const words = await loadAllWords(content)
    expect(Object.keys(words)).not.toEqual([])
    expect(checkContent(content.facts, words)).toEqual([])
  })

  test('has words that fit the places the timeline has for them in each language', async () => {
    for (const { milestones } of Object.values(await loadAllWords(content))) {
      for (const { title, note = '' } of Object.values(milestones)) {
        expect(textWidth(title, 'serifBold', 1), title).toBeLessThanOrEqual(17.5)
        expect(textWidth(note, 'sans', 1), note).toBeLessThanOrEqual(17)
      }
    }
  })
})

test('the tables have every census and every election', () => {
  const yearsOf = (name: string) => {
    const rows = facts.tables.find((table) => table.name === name)?.rows ?? []
    return new Set(rows.map(({ date }) => date.slice(0, 4)))
  }
  expect(yearsOf('census')).toEqual(
    new Set(['1959', '1970', '1979', '1989', '1999', '2009', '2021']),
  )
  expect(yearsOf('majilis')).toEqual(new Set(['2004', '2007', '2012', '2016', '2021', '2023']))
})

test('the tag of each language is that of its words', async () => {
  const words = await loadAllWords()
  for (const { id, tag, label } of languages) {
    expect(words[id]?.locale).toMatchObject({ tag, label })
  }
})

test('the longest short title has room on the drawing of a small phone', () => {
  const [, phone] = leastWidths
  expect(longestShort * 16 * metricsFor(phone, 16).title).toBeLessThan(phone)
})

test('the words of the article stand letter by letter, its last sign left out, none with a date it does not give', () => {
  const inArticle = facts.quotes.filter(({ quotedIn }) => quotedIn === 'astanatimes-2021-article')
  expect(inArticle.map(({ text, date, confidence }) => [text, date, confidence])).toEqual([
    [
      'a new policy in the field of nation-building – the preservation of interethnic harmony, ethnic diversity, and the equality of citizens regardless of ethnic and religious affiliations',
      '2021-03',
      'single-source',
    ],
    [
      'a unique institution of civil society, uniting representatives of 130 ethnic groups',
      '2021-03',
      'single-source',
    ],
    [
      'Since 2007, the APK has the right to delegate nine of its representatives to the Majilis',
      '2021-03',
      'single-source',
    ],
    [
      'Today, the authority of the Assembly of the People of Kazakhstan is recognized at the international level, the experience of Kazakhstan in the field of the policy of interethnic peace and harmony is of real interest to many countries, in some of which similar structures are already being created.',
      '2021-03',
      'single-source',
    ],
    [
      'Organizations such as the United Nations (UN) and Organization for Security and Co-operation in Europe (OSCE) invariably give high marks to our model of interethnic relations and efforts to strengthen the unity of the nation.',
      '2021-03',
      'single-source',
    ],
    [
      'Peace, harmony and unity remain the key priorities of state policy. This is a principled position in the field of interethnic relations, and it will not change',
      '2020',
      'unverified',
    ],
    [
      'One third of the population of our country are representatives of various ethnic groups. Everyone knows their contribution to the achievements of Kazakhstan, and we must build up this potential. This is especially true of the compact areas of residence of ethnic groups. On the one hand, all the necessary conditions have been created there for the preservation and development of the traditions, languages, and cultures of these ethnic groups. On the other hand, on this basis, we need to cultivate open, non-isolated communities in their cultural, linguistic and socio-economic niches.',
      null,
      'unverified',
    ],
    [
      'We will continue the policy of strengthening peace and harmony in our society, and the values of mutual respect and equality for all citizens',
      null,
      'unverified',
    ],
  ])
})

test('each moment of the main lane opens with statements, a quotation and a chart', () => {
  for (const { id, lane, statements, quotes, charts } of facts.milestones) {
    if (lane !== 'main') continue
    expect(statements.filter(({ isFirst }) => isFirst).length, id).toBeGreaterThanOrEqual(2)
    expect(quotes.length, id).toBeGreaterThan(0)
    expect(charts.length, id).toBeGreaterThan(0)
  }
})

test('every main milestone tells what happened, what the article says and what the record shows', async () => {
  for (const words of Object.values(await loadAllWords())) {
    for (const { id, statements } of buildStory(facts, words).milestones.filter(
      ({ lane }) => lane === 'main',
    )) {
      const parts = new Set(statements.map(({ part }) => part))
      expect(parts, id).toEqual(new Set(['happened', 'article', 'record']))
    }
  }
})
