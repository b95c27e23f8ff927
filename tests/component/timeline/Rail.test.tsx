import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Rail } from '../../../src/timeline/Rail'
import type { RailProps } from '../../../src/timeline/Rail'
import { stubBrowser } from '../../fixtures/browser'
import { InInterface } from '../../fixtures/interface'
import { english } from '../../fixtures/language'
import { fourMilestones, item, peoples, storyData } from '../../fixtures/timeline'
import { focused, mark, names, press } from './showTimeline'

beforeEach(() => stubBrowser({ width: 640 }))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const { page } = english.words
const [policy = '', assembly = '', delegates = '', statements = ''] = names
const seats = { id: 'nine-delegates', when: '21 May 2007', title: 'Nine seats' }

const rail = () => screen.getByRole('navigation', { name: page.rail })

function show(more: Partial<RailProps> = {}) {
  const props: RailProps = {
    data: storyData,
    place: { title: english.words.story.title },
    isShown: true,
    year: null,
    onPoint: () => undefined,
    legend: ['Kazakhs', 'Russians', 'Others'],
    peoples,
    people: null,
    tools: <button type="button">Find</button>,
    ...more,
  }
  return render(
    <InInterface>
      <Rail {...props} />
    </InInterface>,
  )
}

const tabStops = () =>
  screen.getAllByRole('link').filter((link) => link.getAttribute('tabindex') === '0')

describe('the rail', () => {
  it('leads to the milestones of all lanes that are shown, by time', () => {
    const after = { id: 'after', kind: 'after' as const, title: 'After' }
    const later = item('later', Date.UTC(2023, 1, 1))
    show({ data: { ...storyData, lanes: [{ ...after, items: [later] }, ...storyData.lanes] } })
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      ...fourMilestones.map(({ id }) => `#${id}`),
      '#later',
    ])
  })

  it('says which milestone is being read, to the eye and to a screen reader', () => {
    show({ place: seats })
    expect(screen.getByRole('link', { current: true })).toBe(mark(delegates))
    expect(rail().textContent).toContain('21 May 2007 Nine seats')
  })

  it('names a part of the page that is no milestone, and marks none', () => {
    show({ place: { id: 'after', title: 'After the article' } })
    expect(screen.queryByRole('link', { current: true })).toBeNull()
    expect(rail().textContent).toContain('After the article')
  })

  it('names the story where nothing it knows is being read', () => {
    show({ place: { title: 'A story' } })
    expect(rail().textContent).toContain('A story')
  })

  it('names what is pointed at for as long as it is', () => {
    show({ place: seats })
    fireEvent.pointerEnter(mark(assembly))
    expect(rail().textContent).toContain('1 March 1995')
    fireEvent.pointerLeave(mark(assembly))
    expect(rail().textContent).not.toContain('1 March 1995')
  })

  it('is one tab stop, at the milestone that is being read', () => {
    show({ place: seats })
    expect(tabStops()).toEqual([mark(delegates)])
    cleanup()
    show()
    expect(tabStops()).toEqual([mark(policy)])
  })

  it.each([
    ['ArrowRight', policy, assembly],
    ['ArrowLeft', delegates, assembly],
    ['Home', delegates, policy],
    ['End', policy, statements],
    ['ArrowRight', statements, statements],
    ['ArrowLeft', policy, policy],
  ])('with %s goes from %s to %s', (key, from, to) => {
    show()
    act(() => mark(from).focus())
    expect(press(key)).toBe(false)
    expect(focused()).toBe(to)
  })

  it('leaves Enter, other keys and shortcuts of the browser to the browser', () => {
    show()
    act(() => mark(policy).focus())
    expect(press('Enter')).toBe(true)
    expect(press('ArrowDown')).toBe(true)
    expect(fireEvent.keyDown(mark(policy), { key: 'ArrowLeft', altKey: true })).toBe(true)
    expect(focused()).toBe(policy)
  })

  it('holds nothing before it is first shown, and is out of reach while it is hidden', () => {
    show({ isShown: false })
    expect(rail().childElementCount).toBe(0)
    expect(rail().hasAttribute('inert')).toBe(true)
    cleanup()
    show()
    expect(rail().hasAttribute('inert')).toBe(false)
    expect(screen.getByRole('button', { name: 'Find' })).toBeTruthy()
  })

  it('has nothing to lead to, but does not break, without lanes', () => {
    show({ data: { ...storyData, lanes: [] } })
    expect(screen.queryAllByRole('link')).toEqual([])
  })
})

describe('the numbers in the rail', () => {
  const bars = () => screen.getByTestId('rail-bars')

  it('are bars without words until a people is highlighted', () => {
    show()
    expect(bars().querySelectorAll('rect')).toHaveLength(12)
    expect(bars().textContent).toBe('')
    cleanup()
    show({ people: 'larger' })
    expect(bars().textContent).toBe('Larger people5.82.41.11.2')
    expect(bars().querySelectorAll('[data-key="chosen"]')).toHaveLength(4)
  })

  it('have no room on a narrow strip', () => {
    vi.unstubAllGlobals()
    stubBrowser({ width: 358 })
    show({ people: 'larger' })
    expect(bars().querySelectorAll('rect')).toHaveLength(0)
  })
})

describe('the year in the rail', () => {
  it('is named where it is pointed at elsewhere', () => {
    show()
    expect(screen.queryByTestId('rail-cursor')).toBeNull()
    cleanup()
    show({ year: 2004 })
    expect(screen.getByTestId('rail-cursor').textContent).toBe('2004')
  })

  it('is told where one points at the strip or at a mark', () => {
    const onPoint = vi.fn()
    show({ onPoint })
    const strip = rail().querySelector('svg')
    if (!strip) throw new Error('no strip')
    fireEvent.pointerMove(strip, { clientX: 320, clientY: 10, pointerType: 'mouse' })
    expect(onPoint.mock.lastCall?.[0]).toBeGreaterThan(1995)
    fireEvent.pointerLeave(strip)
    expect(onPoint).toHaveBeenLastCalledWith(null)
    fireEvent.pointerEnter(mark(delegates))
    expect(onPoint).toHaveBeenLastCalledWith(2007)
  })
})
