import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../../src/build/loadFacts'
import { loadWords } from '../../../src/build/loadWords'
import { pageData } from '../../../src/app/pageData'
import { builtStory } from '../../fixtures/builtStory'
import { routes } from '../../fixtures/builtStory'
import { languages } from '../../../src/content/languages'
import { buildStory } from '../../../src/model/story'
import { english } from '../../fixtures/language'

describe('the data of a page', () => {
  const story = buildStory(loadFacts().facts, english.words)
  const data = pageData(story)

  it('is the same after its way through the page as JSON', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })

  it('has the milestones in reading order, a census for each year, and names for the bars', () => {
    const main = loadFacts().facts.milestones.filter(({ lane }) => lane === 'main')
    expect(data.milestones).toEqual(main.map(({ id }) => id))
    expect(data.timeline.numbers).toHaveLength(4)
    expect(data.legend).toEqual(['Kazakhs', 'Russians', 'Other peoples'])
  })

  it('names all that can be read: milestones, why the numbers changed, what came after, context', () => {
    const items = data.timeline.lanes.flatMap(({ items }) => items.map(({ id }) => id))
    const parts = data.parts.map(({ id }) => id)
    expect(new Set(data.places)).toEqual(new Set([...items, ...parts]))
    const order = ['statements-2020', 'why', 'after', 'context'].map((id) =>
      data.places.indexOf(id),
    )
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('names a bar for each of its parts', () => {
    for (const { parts } of data.timeline.numbers) expect(parts).toHaveLength(data.legend.length)
  })
})

describe('what rendering takes', () => {
  it.each(routes)('is there for the route "$path"', async (route) => {
    const { story, props } = await builtStory(route)
    expect(props.words.locale.tag).toBe(route.language.tag)
    expect(props.data).toEqual(pageData(story))
  })

  it('has the same words for the script as for the text', async () => {
    for (const { id, loadInterface } of languages) {
      const sent = (await loadInterface()).words
      expect(Object.keys(sent)).toContain('timeline')
      expect(await loadWords(id)).toMatchObject(sent)
    }
  })
})

describe('the words of a language', () => {
  it('are missing with a sentence that says where', async () => {
    await expect(loadWords('tlh')).rejects.toThrow('src/content/interface/tlh/words.ts is missing')
    await expect(loadWords('../en')).rejects.toThrow('is missing')
  })
})
