import { expect, it } from 'vitest'
import { defaultLanes, showLanes } from '../../../src/app/laneChoice'
import { pageData } from '../../../src/app/pageData'
import { routeFor } from '../../../src/app/routes'
import { languages } from '../../../src/content/languages'
import { builtStory } from '../../fixtures/builtStory'
import { overlaps, placeWhole, textBoxes } from '../../fixtures/timeline'

const widths = Array.from({ length: 58 }, (_, index) => 256 + index * 40)

/** From here on there is room to keep labels out of an era's edge. */
const roomy = 560

it.each(languages)(
  'labels in $label neither overlap nor leave, nor run over an edge',
  async ({ id }) => {
    const { story } = await builtStory(routeFor(id))
    const data = showLanes(pageData(story).timeline, defaultLanes)
    for (const width of widths) {
      const placed = placeWhole(data, width)
      const boxes = textBoxes(placed)
      expect(overlaps(boxes), `${width} px`).toEqual([])
      const edges = width < roomy ? [] : placed.eras.map(({ x }) => x - placed.left)
      const ids = new Set(data.numbers.map(({ id }) => id))
      for (const { name, left, right } of boxes) {
        expect(left, `${name} at ${width} px`).toBeGreaterThanOrEqual(0)
        expect(right, `${name} at ${width} px`).toBeLessThanOrEqual(width)
        // A bar's caption stands below it, wherever its date is.
        if (ids.has(name)) continue
        for (const edge of edges) {
          expect(left < edge && right > edge, `${name} at ${width} px`).toBe(false)
        }
      }
    }
  },
)

it.each(languages)('on a phone $label names all four, and what came after', async ({ id }) => {
  const { story } = await builtStory(routeFor(id))
  const data = showLanes(pageData(story).timeline, defaultLanes)
  // Windows of 360, 375 and 390 px.
  for (const width of [328, 343, 358]) {
    const { lanes } = placeWhole(data, width)
    const named = lanes.flatMap(({ marks }) => marks.flatMap(({ label }) => label?.lines[1] ?? []))
    const told = data.lanes[0]?.items.flatMap(({ title, short }) => [title, short])
    const titles = named.filter(({ kind }) => kind === 'title').map(({ text }) => text)
    expect(titles, `${width} px`).toHaveLength(4)
    expect(told, `${width} px`).toEqual(expect.arrayContaining(titles))
    if (width < 340) continue
    expect(
      named.map(({ kind }) => kind),
      `${width} px`,
    ).toContain('flag')
  }
})
