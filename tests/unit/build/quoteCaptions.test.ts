import { expect, it } from 'vitest'
import { parsePage } from '../../../scripts/parsePage.js'
import { readStories } from '../../../src/build/readStories'
import { loadSite } from '../../../src/build/site'
import { assets } from '../../fixtures/builtStory'

const site = loadSite(assets, readStories())

/** Numbers and words, as one counts them with a finger. */
const count = (text: string) => text.match(/[\p{L}\p{N}][^\s,]*/gu)?.length ?? 0

it.each(['index.html', 'kk/index.html', 'ru/index.html'])(
  'below each quotation of %s stand at most twelve words of who, when and where from',
  async (path) => {
    const file = (await site).files.find((one) => one.path === path)
    const { body } = parsePage(String(await file?.render()))
    const figures = [...body.querySelectorAll('figure[id^="quote-"]')]
    expect(figures.length).toBeGreaterThan(20)
    for (const figure of figures) {
      for (const folded of figure.querySelectorAll('details > :not(summary)')) folded.remove()
      const caption = figure.querySelector('figcaption')?.textContent ?? ''
      // "Read on" and "Show less" are one or the other.
      const fold = figure.querySelector('blockquote summary span')?.textContent ?? ''
      expect(count(`${caption} ${fold}`), `${figure.id}: ${caption}`).toBeLessThanOrEqual(12)
      expect(count(caption), figure.id).toBeGreaterThan(4)
    }
  },
)
