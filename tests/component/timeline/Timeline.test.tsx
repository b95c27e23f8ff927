import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { stubBrowser } from '../../fixtures/browser'
import { english } from '../../fixtures/language'
import { fourMilestones, storyData } from '../../fixtures/timeline'
import {
  clustered,
  focused,
  mark,
  names,
  press,
  range,
  rest,
  showTimeline,
  shown,
  text,
} from './showTimeline'

/** The mark that names the three moments it stands for. */
const cluster = () => {
  const names = [2, 3, 4].map((month) => `Title of spring-${month}`).join(' · ')
  return mark(
    text.cluster({ count: 3, from: '2007', to: '2007', seen: `2007 ${names}` }, english.formats),
  )
}

beforeEach(() => stubBrowser({ width: 1184 }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const [policy = '', assembly = '', delegates = '', statements = ''] = names
const [census1989 = '', census1999 = ''] = storyData.numbers.map(({ spoken }) => spoken)
const preview = () => screen.queryByTestId('preview')?.textContent
const tabStops = () =>
  screen.getAllByRole('link').filter((link) => link.getAttribute('tabindex') === '0')

describe('the marks', () => {
  it('are links to the milestones, named by date and title, in a list of their lane', () => {
    showTimeline()
    const links = within(screen.getByRole('list', { name: 'Main lane' })).getAllByRole('link')
    expect(links).toEqual(names.map(mark))
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      fourMilestones.map(({ id }) => `#${id}`),
    )
  })

  it('carry the censuses, each a link to the chart that says its shares', () => {
    showTimeline()
    const links = within(screen.getByRole('list', { name: text.numbers })).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(
      storyData.numbers.map(({ spoken }) => spoken),
    )
    expect(links.map((link) => link.getAttribute('href'))).toEqual(Array(4).fill('#census'))
  })

  it('say which milestone is being read', () => {
    showTimeline(storyData, 'nine-delegates')
    expect(screen.getByRole('link', { current: true })).toBe(mark(delegates))
  })
})

describe('the keyboard', () => {
  const start = (name: string) => act(() => mark(name).focus())

  it('finds one tab stop among all marks, and it follows the focus', async () => {
    const user = userEvent.setup()
    showTimeline()
    expect(tabStops()).toEqual([mark(policy)])
    await user.tab()
    expect(focused()).toBe(policy)
    press('ArrowRight')
    expect(focused()).toBe(assembly)
    expect(tabStops()).toEqual([mark(assembly)])
    await user.tab()
    expect(focused()).toBe(text.overview)
    await user.tab({ shift: true })
    expect(focused()).toBe(assembly)
  })

  it.each([
    ['ArrowRight', policy, assembly],
    ['ArrowLeft', delegates, assembly],
    ['Home', statements, policy],
    ['End', policy, statements],
    ['ArrowRight', statements, statements],
    ['ArrowLeft', policy, policy],
    ['ArrowDown', policy, census1989],
    ['ArrowUp', census1999, assembly],
  ])('with %s goes from %s to %s', (key, from, to) => {
    showTimeline()
    start(from)
    press(key)
    expect(focused()).toBe(to)
  })

  it('leaves Enter, Tab, letters and shortcuts of the browser to the browser', () => {
    showTimeline()
    start(policy)
    expect(press('Enter')).toBe(true)
    expect(press('Tab')).toBe(true)
    expect(press('a')).toBe(true)
    expect(fireEvent.keyDown(mark(policy), { key: 'ArrowRight', altKey: true })).toBe(true)
    expect(fireEvent.keyDown(mark(policy), { key: '0', code: 'Digit0', ctrlKey: true })).toBe(true)
    expect(focused()).toBe(policy)
    expect(fireEvent.click(mark(policy))).toBe(true)
  })

  it('keeps the page from scrolling under an arrow key', () => {
    showTimeline()
    start(policy)
    expect(press('ArrowRight')).toBe(false)
    expect(press('ArrowDown')).toBe(false)
  })

  it('brings a mark outside of the window into it', () => {
    showTimeline()
    start(policy)
    for (let times = 0; times < 4; times += 1) press('+')
    expect(screen.queryByRole('link', { name: statements })).toBeNull()
    press('End')
    expect(focused()).toBe(statements)
  })

  it('pans no further than some mark is left to stand on', () => {
    showTimeline()
    start(assembly)
    for (let times = 0; times < 4; times += 1) press('+')
    for (let times = 0; times < 12; times += 1) {
      press('ArrowRight', { shiftKey: true })
      expect(tabStops()).toEqual([document.activeElement])
    }
    expect(range()).toBe(text.overviewValue(...shown('1998', '2003')))
    press('ArrowRight')
    expect(tabStops()).toEqual([document.activeElement])
  })

  it.each([288, 320, 390, 640])('reaches each census at %i px, zoomed or not', (width) => {
    vi.unstubAllGlobals()
    // However long a press takes here, to the reader it is the same moment.
    vi.useFakeTimers({ toFake: ['performance'] })
    stubBrowser({ width })
    showTimeline()
    for (let zooms = 0; zooms < 4; zooms += 1) {
      start(screen.getAllByRole('link').at(0)?.getAttribute('aria-label') ?? '')
      press('ArrowDown')
      press('Home')
      for (const { spoken } of storyData.numbers) {
        expect(focused()).toBe(spoken)
        press('ArrowRight')
      }
      press('+')
    }
  })
})

describe('the preview', () => {
  const [first] = fourMilestones

  // The card comes with the first mark that is pointed at.
  beforeAll(async () => {
    stubBrowser({ width: 1184 })
    showTimeline()
    act(() => mark(policy).focus())
    await screen.findByTestId('preview')
    cleanup()
  })

  it('shows on focus without choosing anything, and goes when the focus does', () => {
    showTimeline()
    act(() => mark(policy).focus())
    for (const part of [first?.when, first?.title, first?.lead]) expect(preview()).toContain(part)
    expect(location.hash).toBe('')
    act(() => mark(policy).blur())
    expect(preview()).toBeUndefined()
  })

  it('stands below the drawing where the window ends above it', () => {
    showTimeline()
    const box = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect')
    act(() => mark(policy).focus())
    expect(screen.getByTestId('preview').style.top).toBe('')
    act(() => mark(policy).blur())
    box.mockReturnValue(new DOMRect(0, -60, 544, 90))
    act(() => mark(policy).focus())
    expect(screen.getByTestId('preview').style.top).toMatch(/^[\d.]+px$/)
  })

  it('goes on Escape and leaves the focus', () => {
    showTimeline()
    act(() => mark(policy).focus())
    press('Escape')
    expect(preview()).toBeUndefined()
    expect(focused()).toBe(policy)
  })

  it('shows under the pointer, stays while the pointer is on it, and goes with Escape too', () => {
    vi.useFakeTimers()
    showTimeline()
    fireEvent.pointerEnter(mark(delegates))
    expect(preview()).toContain('Nine seats in parliament')
    fireEvent.pointerLeave(mark(delegates))
    fireEvent.pointerEnter(screen.getByTestId('preview'))
    rest(1000)
    expect(preview()).toContain('Nine seats in parliament')
    fireEvent.pointerLeave(screen.getByTestId('preview'))
    rest(1000)
    expect(preview()).toBeUndefined()
    fireEvent.pointerEnter(mark(delegates))
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(preview()).toBeUndefined()
  })

  it('lists what a cluster holds', () => {
    showTimeline(clustered)
    act(() => cluster().focus())
    for (const month of [2, 3, 4]) expect(preview()).toContain(`Title of spring-${month}`)
  })
})

describe('a cluster', () => {
  it('says which and how many moments stand there, and when', () => {
    showTimeline(clustered)
    expect(screen.getAllByRole('link')).toHaveLength(2)
    expect(cluster().getAttribute('href')).toBe('#spring-2')
  })

  it('opens into its moments when it is activated, and keeps the focus on the first', () => {
    showTimeline(clustered)
    act(() => cluster().focus())
    expect(fireEvent.click(cluster())).toBe(false)
    const opened = [2, 3, 4].map((month) =>
      mark(text.marker({ when: '2007', title: `Title of spring-${month}` })),
    )
    expect(screen.getAllByRole('link')).toEqual(opened)
    expect(document.activeElement).toBe(opened[0])
  })

  it('opens as a link in a new tab where the reader asks for one', () => {
    showTimeline(clustered)
    expect(fireEvent.click(cluster(), { ctrlKey: true })).toBe(true)
    expect(screen.getAllByRole('link')).toHaveLength(2)
  })
})
