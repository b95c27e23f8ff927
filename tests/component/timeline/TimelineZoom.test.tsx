import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stubBrowser } from '../../fixtures/browser'
import { mark, names, press, range, rest, showTimeline, shown, text } from './showTimeline'

beforeEach(() => stubBrowser({ width: 1184 }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const whole = text.overviewValue(...shown('1988', '2027'))
const button = (name: string) => screen.getByRole('button', { name })
const zoomIn = (from = '1988', to = '2027') => button(text.zoomIn(...shown(from, to)))
const delegates = names[2] ?? ''

describe('the buttons', () => {
  it('say which years are shown, before and after', () => {
    showTimeline()
    fireEvent.click(zoomIn())
    expect(range()).toBe(text.overviewValue(...shown('1996', '2019')))
    expect(zoomIn('1996', '2019')).toBeTruthy()
    fireEvent.click(button(text.zoomOut(...shown('1996', '2019'))))
    expect(range()).toBe(whole)
  })

  it('show everything again', () => {
    showTimeline()
    fireEvent.click(zoomIn())
    fireEvent.click(button(text.fit))
    expect(range()).toBe(whole)
  })

  it('can be reached but say that there is nothing more when everything is shown', () => {
    showTimeline()
    for (const name of [text.zoomOut(...shown('1988', '2027')), text.fit]) {
      expect(button(name).getAttribute('aria-disabled')).toBe('true')
    }
    fireEvent.click(zoomIn())
    expect(button(text.fit).getAttribute('aria-disabled')).toBe('false')
  })

  it('come closer to the mark next to the middle until they say that there is nothing closer', () => {
    showTimeline()
    const closer = () => screen.getByText('+')
    const isClosest = () => closer().getAttribute('aria-disabled') === 'true'
    for (let step = 0; step < 9 && !isClosest(); step += 1) {
      fireEvent.click(closer())
      expect(mark(delegates), `step ${step}`).toBeTruthy()
    }
    expect(isClosest()).toBe(true)
  })

  it('travel where motion is welcome, and arrive at the same window', async () => {
    vi.unstubAllGlobals()
    stubBrowser({ width: 1184, motion: true })
    // The window of jsdom has another clock than the page's.
    vi.stubGlobal('requestAnimationFrame', (step: FrameRequestCallback) =>
      setTimeout(() => step(performance.now()), 16),
    )
    showTimeline()
    fireEvent.click(zoomIn())
    expect(range()).toBe(whole)
    await waitFor(() => {
      expect(range()).toBe(text.overviewValue(...shown('1996', '2019')))
    })
  })
})

describe('what is spoken', () => {
  const status = () => screen.getByRole('status').textContent

  it('is nothing at first, and the years once a movement has come to rest', () => {
    vi.useFakeTimers()
    showTimeline()
    rest(1000)
    expect(status()).toBe('')
    fireEvent.click(zoomIn())
    expect(status()).toBe('')
    rest(400)
    fireEvent.click(zoomIn('1996', '2019'))
    rest(400)
    expect(status()).toBe('')
    rest(200)
    expect(status()).toBe(text.now(...shown('2000', '2015')))
  })
})

describe('the keys', () => {
  it.each([
    ['+', {}],
    ['=', { code: 'Equal' }],
    ['+', { code: 'NumpadAdd' }],
  ])('%s zooms in around the focused mark', (key, more) => {
    showTimeline()
    act(() => mark(delegates).focus())
    expect(press(key, more)).toBe(false)
    expect(range()).not.toBe(whole)
    for (let times = 0; times < 12; times += 1) press(key, more)
    expect(range()).toBe(text.overviewValue(...shown('2007-01', '2007-09')))
  })

  it('− zooms out, 0 shows everything, Shift with an arrow pans', () => {
    showTimeline()
    act(() => mark(delegates).focus())
    for (let times = 0; times < 3; times += 1) press('+')
    const close = range()
    press('ArrowLeft', { shiftKey: true })
    expect(range()).not.toBe(close)
    press('ArrowRight', { shiftKey: true })
    expect(range()).toBe(close)
    press('-', { code: 'Minus' })
    expect(range()).not.toBe(close)
    press('0', { code: 'Digit0' })
    expect(range()).toBe(whole)
  })
})

describe('the overview', () => {
  const slider = () => screen.getByRole('slider', { name: text.overview })
  const numbers = () =>
    ['valuemin', 'valuenow', 'valuemax'].map((name) =>
      Number(slider().getAttribute(`aria-${name}`)),
    )

  it('is a slider over all years that says which are visible', () => {
    showTimeline()
    expect(numbers()).toEqual([1988, 1988, 2027])
    expect(range()).toBe(whole)
    fireEvent.click(zoomIn())
    expect(numbers()).toEqual([1988, 1996, 2027])
  })

  it.each([
    ['ArrowRight', '2000', '2024'],
    ['ArrowLeft', '1991', '2015'],
    ['Home', '1988', '2011'],
    ['End', '2004', '2027'],
    ['PageUp', '2004', '2027'],
    ['PageDown', '1988', '2011'],
    ['0', '1988', '2027'],
  ])('with %s shows %s to %s', (key, from, to) => {
    showTimeline()
    fireEvent.click(zoomIn())
    act(() => slider().focus())
    expect(press(key, key === '0' ? { code: 'Digit0' } : {})).toBe(false)
    expect(range()).toBe(text.overviewValue(...shown(from, to)))
  })

  it('moves its window under a drag and to a press beside it', () => {
    showTimeline()
    fireEvent.click(zoomIn())
    const half = 1184 / 2
    fireEvent.pointerDown(slider(), { clientX: half, button: 0, pointerId: 1 })
    fireEvent.pointerMove(slider(), { clientX: half + 1184 * 0.1, pointerId: 1 })
    fireEvent.pointerUp(slider(), { pointerId: 1 })
    expect(range()).toBe(text.overviewValue(...shown('2000', '2023')))
    fireEvent.pointerMove(slider(), { clientX: 0, pointerId: 1 })
    expect(range()).toBe(text.overviewValue(...shown('2000', '2023')))
    fireEvent.pointerDown(slider(), { clientX: 2, button: 0, pointerId: 1 })
    expect(range()).toBe(text.overviewValue(...shown('1988', '2011')))
  })
})

describe('wheel and drag on the drawing', () => {
  const surface = () => screen.getByRole('group', { name: text.drawing })

  it('leave the plain wheel to the page', () => {
    showTimeline()
    expect(fireEvent.wheel(surface(), { deltaY: 120 })).toBe(true)
    expect(range()).toBe(whole)
  })

  it('zoom with Ctrl or ⌘ around the pointer, and pan with Shift', () => {
    showTimeline()
    expect(fireEvent.wheel(surface(), { deltaY: -300, ctrlKey: true, clientX: 1184 })).toBe(false)
    expect(range()).toMatch(/ to 2027$/)
    const zoomed = range()
    expect(fireEvent.wheel(surface(), { deltaY: -300, shiftKey: true })).toBe(false)
    expect(range()).not.toBe(zoomed)
    fireEvent.wheel(surface(), { deltaY: 3000, metaKey: true })
    expect(range()).toBe(whole)
  })

  it('leave the wheel to the browser where the timeline can go no further', () => {
    showTimeline()
    expect(fireEvent.wheel(surface(), { deltaY: 300, ctrlKey: true })).toBe(true)
    expect(fireEvent.wheel(surface(), { deltaX: -120, deltaY: 4 })).toBe(true)
    expect(range()).toBe(whole)
    fireEvent.wheel(surface(), { deltaY: -300, ctrlKey: true, clientX: 1184 })
    expect(fireEvent.wheel(surface(), { deltaX: 120, deltaY: 4 })).toBe(true)
    expect(fireEvent.wheel(surface(), { deltaX: -120, deltaY: 4 })).toBe(false)
  })

  const pens = ['mouse', 'pen'] as const
  it.each(pens)(
    'pan by a drag of a %s, which follows no link, and leave a click',
    (pointerType) => {
      showTimeline()
      fireEvent.click(zoomIn())
      const pointer = { pointerId: 1, button: 0, pointerType }
      fireEvent.pointerDown(surface(), { ...pointer, button: 2, clientX: 600 })
      fireEvent.pointerMove(surface(), { ...pointer, clientX: 400 })
      expect(range()).toBe(text.overviewValue(...shown('1996', '2019')))
      const link = mark(delegates)
      fireEvent.pointerDown(link, { ...pointer, clientX: 600 })
      fireEvent.pointerMove(link, { ...pointer, clientX: 602 })
      expect(range()).toBe(text.overviewValue(...shown('1996', '2019')))
      fireEvent.pointerMove(link, { ...pointer, clientX: 400 })
      fireEvent.pointerUp(link, { ...pointer, clientX: 400 })
      expect(fireEvent.click(link)).toBe(false)
      expect(range()).toBe(text.overviewValue(...shown('2000', '2024')))
      expect(fireEvent.click(link)).toBe(true)
    },
  )
})
