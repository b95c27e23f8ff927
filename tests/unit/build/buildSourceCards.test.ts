import { expect, it } from 'vitest'
import { buildSourceCards } from '../../../src/build/buildSourceCards'
import { loadFacts } from '../../../src/build/loadFacts'
import { buildStory } from '../../../src/model/story'
import { english } from '../../fixtures/language'

const story = buildStory(loadFacts().facts, english.words)
const cards = buildSourceCards(story)

it('has every source with what it is, where it leads, and what rests on it', () => {
  expect(Object.keys(cards)).toEqual(story.sources.map(({ id }) => id))
  for (const { id, title, publisher, url } of story.sources) {
    expect(cards[id]).toMatchObject({ title, url })
    expect(cards[id]?.details.startsWith(publisher)).toBe(true)
    expect(cards[id]?.used.length, id).toBeGreaterThan(0)
  }
})

it('names the language of a title that is not the page’s', () => {
  const foreign = story.sources.find(({ language }) => language !== 'en')
  expect(cards[foreign?.id ?? '']?.lang).toBe(foreign?.language)
  expect(cards['astanatimes-2021-article']).not.toHaveProperty('lang')
})

it('makes no link of an address that is not on the web', () => {
  const [source] = story.sources
  if (!source) throw new Error('no source')
  const odd = { ...story, sources: [{ ...source, url: 'javascript:alert(1)' }] }
  expect(buildSourceCards(odd)[source.id]).not.toHaveProperty('url')
})
