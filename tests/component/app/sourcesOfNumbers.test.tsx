import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { PageText } from '../../../src/app/browse/PageText'
import { loadFacts } from '../../../src/build/loadFacts'
import { buildStory } from '../../../src/model/story'
import { english } from '../../fixtures/language'

const story = buildStory(loadFacts().facts, english.words)
const main = story.milestones.filter(({ lane }) => lane === 'main').map(({ id }) => id)

/** What belongs together: a number in it is that of the sources which the same part names. */
const units = [
  'p, li, dd, figure',
  // What the article says with what we found, and an event in its row.
  '[id^="claim-"], details[id]:has(> summary h3)',
  // Date, title and lead of a moment, which the sources of its first paragraph bear too.
  'div:has(> header > h2)',
].join(', ')

afterEach(() => {
  document.body.replaceChildren()
})

/** Texts with a digit that lead to no source, neither themselves nor by the part they belong to. */
function findUnsourced(part: string): readonly string[] {
  document.body.innerHTML = renderToStaticMarkup(<PageText story={story} part={part} />)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const unsourced: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    const element = node.parentElement
    if (/\d/.test(text) && element && !hasSource(element)) unsourced.push(text.trim())
  }
  return unsourced
}

function hasSource(element: Element): boolean {
  // Counts of what a fold holds, the way to the next moment, a link to where it stands.
  if (element.closest('summary, nav, a[href]')) return true
  for (let unit = element.closest(units); unit; unit = unit.parentElement?.closest(units) ?? null) {
    if (unit.querySelector('a[data-cites], a[href*="sources/#source-"]')) return true
  }
  return false
}

describe('every number of the page to read', () => {
  it.each([...main, 'after', 'context'])('leads to its source in %s', (part) => {
    expect(findUnsourced(part)).toEqual([])
  })
})
