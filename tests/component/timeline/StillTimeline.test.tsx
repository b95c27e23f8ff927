import { readFileSync } from 'node:fs'
import { cleanup, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MeasuredTimeline } from '../../../src/timeline/MeasuredTimeline'
import { StillTimeline } from '../../../src/timeline/StillTimeline'
import { Timeline } from '../../../src/timeline/Timeline'
import { leastWidths } from '../../../src/timeline/timelineMetrics'
import { stubBrowser } from '../../fixtures/browser'
import { InInterface } from '../../fixtures/interface'
import { english } from '../../fixtures/language'
import { fourMilestones, peoples, storyData } from '../../fixtures/timeline'
import { text } from './showTimeline'

beforeEach(() => stubBrowser())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const legend = ['Kazakhs', 'Russians', 'Others']
const still = <StillTimeline data={storyData} legend={legend} peoples={peoples} />
const showStill = () => render(<InInterface>{still}</InInterface>)

// The controls of a timeline that is not alive form a group of the same name, which has no links.
const drawings = () =>
  screen
    .getAllByRole('group', { name: text.drawing })
    .filter((group) => within(group).queryAllByRole('link').length > 0)

/** What style sheets show of the drawing at the layout of a least width. */
const linksAt = (width: number) =>
  drawings()
    .flatMap((drawing) => within(drawing).getAllByRole('link'))
    .filter((link) => isSeenAt(link, width))

const textAt = (width: number) =>
  drawings()
    .flatMap((drawing) => [...drawing.querySelectorAll('text')])
    .filter((one) => isSeenAt(one, width))
    .map(({ textContent }) => textContent)

function isSeenAt(element: Element | null, width: number): boolean {
  const named = element?.closest('[data-at]')
  if (!named) return true
  const widths = named.getAttribute('data-at')?.split(' ') ?? []
  return widths.includes(String(width)) && isSeenAt(named.parentElement, width)
}

const labelOf = (link: Element) => link.getAttribute('aria-label') ?? ''

const lettersOf = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

describe('the timeline without scripts', () => {
  it('has links whose names hold the words that are seen on them, in that order', () => {
    showStill()
    for (const width of leastWidths) {
      for (const link of linksAt(width)) {
        const seen = [...link.querySelectorAll('text')].filter((one) => isSeenAt(one, width))
        const words = seen.map(({ textContent }) => textContent).join(' ')
        expect(lettersOf(labelOf(link))).toContain(lettersOf(words))
      }
    }
  })

  it('is one drawing, with every milestone and census as a tab stop at every width', () => {
    showStill()
    expect(drawings()).toHaveLength(1)
    for (const width of leastWidths.slice(1)) {
      const links = linksAt(width)
      expect(links.map(labelOf)).toEqual([
        ...fourMilestones.map(({ title }) => expect.stringContaining(title) as string),
        ...storyData.numbers.map(({ spoken }) => spoken),
      ])
      for (const link of links) {
        expect(link.getAttribute('href')).toMatch(/^#./)
        expect(link.hasAttribute('tabindex')).toBe(false)
      }
    }
  })

  it('says how many milestones a mark stands for where text is so large that two are one', () => {
    showStill()
    expect(linksAt(leastWidths[0]).map(labelOf)).toEqual([
      text.cluster({ count: 2, from: '1991', to: '1995', seen: '1991–1995' }, english.formats),
      ...fourMilestones.slice(2).map(({ title }) => expect.stringContaining(title) as string),
      ...storyData.numbers.map(({ spoken }) => spoken),
    ])
  })

  it('writes the date and a title of each milestone once at every width of common text', () => {
    showStill()
    for (const width of leastWidths.slice(2)) {
      for (const words of ['Early 1990s', '1 March 1995', '21 May 2007', '“It will not change”']) {
        expect(textAt(width).filter((one) => one === words)).toHaveLength(1)
      }
    }
  })

  it('shows each layout by a rule of its own, at its least width', () => {
    const rules = readFileSync('src/timeline/StillDrawing.module.css', 'utf8')
    leastWidths.forEach((width, index) => {
      const next = leastWidths[index + 1]
      const limits = [
        ...(index === 0 ? [] : [`${width / 16}em <= `]),
        'width',
        ...(next === undefined ? [] : [` < ${next / 16}em`]),
      ].join('')
      expect(rules).toContain(`@container (${limits}) {\n  .frame [data-at~='${width}'] {`)
    })
  })

  it('has its places in percent, no style attribute and no id twice', () => {
    const page = renderToStaticMarkup(<InInterface>{still}</InInterface>)
    expect(page).not.toContain('style=')
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const host = document.createElement('div')
    host.innerHTML = page
    const marks = [...host.querySelectorAll('[role="listitem"]')]
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) expect(mark.getAttribute('x')).toMatch(/^\d+(\.\d+)?%$/)
  })
})

describe('the timeline that takes its place', () => {
  /** What the style sheet does not show, on a screen. */
  const replaced = () => document.querySelector(':has(+ [data-live] > :not(:empty))')
  const show = () =>
    render(
      <InInterface>
        <Timeline still={still}>
          <MeasuredTimeline data={storyData} legend={legend} />
        </Timeline>
      </InInterface>,
    )

  it('waits until there is a width', () => {
    show()
    expect(replaced()).toBeNull()
    expect(drawings()).toHaveLength(1)
  })

  it('says that the still one is replaced, which stays for paper', () => {
    vi.unstubAllGlobals()
    stubBrowser({ width: 1184 })
    show()
    expect(drawings().filter((drawing) => replaced()?.contains(drawing))).toHaveLength(1)
    expect(drawings().filter((drawing) => !replaced()?.contains(drawing))).toHaveLength(1)
  })
})
