import { describe, expect, it } from 'vitest'
import { citedIn } from '../../../src/app/citedIn'
import { reasonId } from '../../../src/app/reasonId'
import { loadFacts } from '../../../src/build/loadFacts'
import { buildStory } from '../../../src/model/story'
import { english } from '../../fixtures/language'

const story = buildStory(loadFacts().facts, english.words)
const links = citedIn(story)
const hrefs = (source: string) => links.get(source)?.map(({ href }) => href)

describe('what rests on a source', () => {
  it('is listed in the order of the page, each once', () => {
    expect(hrefs('astanatimes-2021-article')?.slice(0, 2)).toEqual([
      '#policy-outlined',
      '#quote-article-policy',
    ])
    for (const [id, list] of links) {
      expect(new Set(list.map(({ href }) => href)).size, id).toBe(list.length)
    }
  })

  it('includes milestones that cite it in a statement only, quotations and charts', () => {
    expect(hrefs('almatytv-2020')).toContain('#policy-outlined')
    expect(hrefs('ipu-2007')).toContain('#majilis-2007')
    const [quote] = story.milestones.flatMap(({ quotes }) => quotes)
    expect(quote && hrefs(quote.quotedIn.id)).toContain(`#quote-${quote?.id ?? ''}`)
  })

  it('is named as the page names it', () => {
    const found = links.get('ipu-2007')?.find(({ href }) => href === '#majilis-2007')
    expect(found?.label).toBe(english.words.charts['majilis-2007']?.title)
  })

  it('has a name of its own each time: a speaker may have said several things on a day', () => {
    for (const [id, list] of links) {
      const names = list.map(({ label }) => label)
      expect(new Set(names).size, id).toBe(names.length)
    }
  })

  it('is nothing for a source that nobody cites', () => {
    expect(links.get('nobody')).toBeUndefined()
    expect(citedIn({ ...story, milestones: [], lanes: [], reasons: [] }).size).toBe(0)
  })

  it('leads only to places that the page has', () => {
    const places = new Set([
      ...story.reasons.map(({ id }) => `#${reasonId(id)}`),
      ...story.charts.map(({ id }) => `#${id}`),
      ...story.milestones.flatMap(({ id, quotes, statements }) => [
        `#${id}`,
        ...statements.flatMap(({ claims }) => claims.map((claim) => `#claim-${claim.id}`)),
        ...quotes.map((quote) => `#quote-${quote.id}`),
      ]),
    ])
    for (const list of links.values()) {
      for (const { href } of list) expect(places).toContain(href)
    }
  })
})
