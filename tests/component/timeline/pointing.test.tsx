import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stubBrowser } from '../../fixtures/browser'
import { peoples, storyData } from '../../fixtures/timeline'
import { mark, names, showTimeline, text } from './showTimeline'

beforeEach(() => stubBrowser({ width: 1184 }))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const drawing = () => screen.getByRole('group', { name: text.drawing })
/** Where a year stands, in px: the fixture shows 40 years across 1184 px with room at both sides. */
const placeOf = (year: number) => 12 + ((year - storyData.limits.start) / span) * (1184 - 24)
const span = storyData.limits.end - storyData.limits.start
const move = (target: Element, clientX: number, clientY: number, more = {}) =>
  fireEvent.pointerMove(target, { clientX, clientY, pointerType: 'mouse', ...more })
const low = 10_000

describe('pointing at the axis', () => {
  const show = () => {
    const onPoint = vi.fn()
    showTimeline(storyData, undefined, { onPoint })
    onPoint.mockClear()
    return onPoint
  }

  it('names the year where nothing stands, and nothing once the pointer leaves', () => {
    const onPoint = show()
    move(drawing(), placeOf(Date.UTC(2003, 6, 1)), low)
    expect(onPoint).toHaveBeenLastCalledWith(2003)
    fireEvent.pointerLeave(drawing())
    expect(onPoint).toHaveBeenLastCalledWith(null)
  })

  it('tells each year once, however far the pointer moves in it', () => {
    const onPoint = show()
    for (const month of [1, 4, 8]) move(drawing(), placeOf(Date.UTC(2003, month, 1)), low)
    expect(onPoint).toHaveBeenCalledTimes(1)
  })

  it('names no year among the flags, outside of the span, under a finger or in a drag', () => {
    const onPoint = show()
    const x = placeOf(Date.UTC(2003, 6, 1))
    move(drawing(), x, 0)
    move(drawing(), -50, low)
    move(drawing(), x, low, { pointerType: 'touch' })
    move(drawing(), x, low, { buttons: 1 })
    expect(onPoint).not.toHaveBeenCalled()
  })

  it('names the year of a mark or a census under the pointer', () => {
    const onPoint = show()
    fireEvent.pointerEnter(mark(names[2] ?? ''))
    expect(onPoint).toHaveBeenLastCalledWith(2007)
    fireEvent.pointerEnter(mark(storyData.numbers[1]?.spoken ?? ''))
    expect(onPoint).toHaveBeenLastCalledWith(1999)
  })
})

describe('the year that is pointed at', () => {
  it('is named by the cursor', () => {
    showTimeline(storyData, undefined, { year: 2003 })
    expect(screen.getByTestId('cursor').textContent).toBe('2003')
  })
})

describe('a people', () => {
  const legend = () => screen.getByRole('list', { name: text.legend }).textContent

  it('can be chosen at the foot, and everybody again', () => {
    const onPeople = vi.fn()
    showTimeline(storyData, undefined, { peoples, people: 'larger', onPeople })
    const choice = screen.getByRole('combobox', { name: text.choosePeople })
    expect((choice as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('Larger people')
    fireEvent.change(choice, { target: { value: 'smaller' } })
    expect(onPeople).toHaveBeenLastCalledWith('smaller')
    fireEvent.change(choice, { target: { value: '' } })
    expect(onPeople).toHaveBeenLastCalledWith(null)
  })

  it('redraws the bars and the legend while it is highlighted, and only then', () => {
    const bars = () =>
      within(screen.getByRole('list', { name: text.numbers }))
        .getAllByRole('link')
        .map((link) => [...link.querySelectorAll('text')].at(-1)?.textContent)
    showTimeline(storyData, undefined, { peoples, people: 'larger' })
    expect(bars()).toEqual(['5.8', '2.4', '1.1', '1.2'])
    expect(legend()).toContain('Larger people')
    cleanup()
    showTimeline(storyData, undefined, { peoples, people: 'nobody we know' })
    expect(bars()).toEqual(['39.7', '39.7', '39.7', '39.7'])
    expect(legend()).not.toContain('Larger people')
  })
})
