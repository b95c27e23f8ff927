import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TimelineDrawing } from '../../../src/timeline/TimelineDrawing'
import type { TimelineData } from '../../../src/timeline/timelineData'
import type { Viewport } from '../../../src/timeline/viewport'
import { InInterface } from '../../fixtures/interface'
import {
  fourMilestones,
  item,
  mainLane,
  placeAtZero,
  storyData,
  year,
} from '../../fixtures/timeline'

/** A drawing in px with its left edge at 0, one element a line, numbers to a tenth of a pixel. */
function draw(data: TimelineData, width: number, view?: Viewport): string {
  const placed = placeAtZero(data, width, view)
  const svg = renderToStaticMarkup(
    <InInterface>
      <TimelineDrawing placed={placed} em={16} current="nine-delegates" />
    </InInterface>,
  )
  const fades = [...new Set(svg.match(/(?<=<linearGradient id=")[^"]+/g))]
  return fades
    .reduce((text, id, index) => text.replaceAll(id, `fade-${index}`), svg)
    .replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replaceAll(/><\/(circle|line|path|rect|stop)>/g, ' />')
    .replaceAll('><', '>\n<')
    .concat('\n')
}

const withItems = (...items: typeof fourMilestones): TimelineData => ({
  ...storyData,
  lanes: [{ ...mainLane, items }],
})

const crowd = Array.from({ length: 60 }, (_, index) =>
  item(`m-${index}`, year(1990) + index * 2e10),
)
const longTitle =
  'The Assembly of the Peoples of Kazakhstan is created by decree as a consultative body under the President'
const threeLanes: TimelineData = {
  ...storyData,
  lanes: [
    mainLane,
    {
      id: 'after',
      kind: 'after',
      title: 'After the article',
      items: [item('quota-ends', Date.UTC(2022, 5, 8), 'The nine seats end')],
    },
    {
      id: 'context',
      kind: 'context',
      title: 'Context',
      items: [item('language-law', Date.UTC(1997, 6, 11), 'Law on languages')],
    },
  ],
}

interface Case {
  readonly name: string
  readonly data: TimelineData
  readonly width: number
  readonly view?: Viewport
}

const cases: readonly Case[] = [
  { name: 'four-320', data: storyData, width: 320 },
  { name: 'four-1184', data: storyData, width: 1184 },
  { name: 'lanes-1184', data: threeLanes, width: 1184 },
  { name: 'no-lanes-1184', data: { ...storyData, lanes: [] }, width: 1184 },
  { name: 'one-320', data: withItems(item('only', year(2007), 'The only one')), width: 320 },
  { name: 'long-title-320', data: withItems(item('long', year(1995), longTitle)), width: 320 },
  { name: 'crowded-1184', data: withItems(...crowd), width: 1184 },
  {
    name: 'months-1184',
    data: storyData,
    width: 1184,
    view: { start: Date.UTC(2006, 10, 1), end: Date.UTC(2007, 8, 1) },
  },
]

describe('the drawing of the timeline', () => {
  it.each(cases)('looks as agreed: $name', async ({ name, data, width, view }) => {
    await expect(draw(data, width, view)).toMatchFileSnapshot(`drawings/${name}.svg`)
  })

  it('carries no styles, which the policy forbids, and no broken number', () => {
    for (const { data, width, view } of cases) {
      const svg = draw(data, width, view)
      expect(svg).not.toMatch(/ (style|stroke|font-size)=/)
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  it('cuts a title that is too long for the frame, and says it in full to a screen reader', () => {
    const svg = draw(withItems(item('long', year(1995), longTitle)), 320)
    expect(svg).toMatch(new RegExp(`aria-label="1995: [^"]+ ${longTitle}"`))
    expect(svg.split(longTitle)).toHaveLength(2)
  })

  it('draws a crowd as clusters that count all of it', () => {
    const svg = draw(withItems(...crowd), 1184)
    const counts = [...svg.matchAll(/aria-label="(?:[^"]+: )?(\d+) moments/g)].map(([, count]) =>
      Number(count),
    )
    const singles = [...svg.matchAll(/aria-label="[^"]*: Title of m-/g)].length
    expect(counts.reduce((sum, count) => sum + count, singles)).toBe(crowd.length)
  })

  it('writes the months where the window is that close, and the year at its first month', () => {
    const { data, width, view } = cases.at(-1) ?? { data: storyData, width: 0 }
    const labels = [...draw(data, width, view).matchAll(/data-label="\w+">([^<]+)/g)]
    expect(labels.map(([, label]) => label)).toEqual([
      'Dec',
      '2007',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
    ])
  })
})
