import { describe, expect, it } from 'vitest'
import { keySlider, keyWindow } from '../../../src/timeline/keyWindow'
import { year, years } from '../../fixtures/timeline'

const limits = years(1988, 2028)
const view = years(2000, 2010)
const press = (key: string, code = key, shiftKey = false) => ({ key, code, shiftKey })
const spanOf = (next: { start: number; end: number } | undefined) => next && next.end - next.start

describe('keys that move the window', () => {
  it.each([
    ['+', 'Equal', true],
    ['=', 'Equal', false],
    ['+', 'NumpadAdd', false],
  ])('%s (%s) comes closer', (key, code, shift) => {
    const next = keyWindow(press(key, code, shift), view, year(2005), limits)
    expect(spanOf(next)).toBeLessThan(view.end - view.start)
  })

  it.each([
    ['-', 'Minus'],
    ['−', 'Slash'],
    ['-', 'NumpadSubtract'],
  ])('%s (%s) steps back', (key, code) => {
    const next = keyWindow(press(key, code), view, year(2005), limits)
    expect(spanOf(next)).toBeGreaterThan(view.end - view.start)
  })

  it('0 shows everything, by its place on the keyboard', () => {
    expect(keyWindow(press('à', 'Digit0'), view, year(2005), limits)).toEqual(limits)
  })

  it('Shift with an arrow pans', () => {
    const next = keyWindow(press('ArrowRight', 'ArrowRight', true), view, year(2005), limits)
    expect(next?.start).toBe(year(2000) + Math.round((view.end - view.start) * 0.2))
  })

  it('leaves other keys alone', () => {
    expect(keyWindow(press('ArrowRight'), view, year(2005), limits)).toBeUndefined()
    expect(keyWindow(press('a', 'KeyA'), view, year(2005), limits)).toBeUndefined()
  })
})

describe('keys of the overview', () => {
  it.each([
    ['Home', limits.start],
    ['ArrowLeft', year(2000) - Math.round((view.end - view.start) * 0.2)],
    ['PageUp', year(2010)],
  ])('%s', (key, start) => {
    expect(keySlider(press(key), view, limits)?.start).toBe(start)
  })

  it('End shows the latest years', () => {
    expect(keySlider(press('End'), view, limits)?.end).toBe(limits.end)
  })
})
