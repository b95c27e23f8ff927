import { describe, expect, it } from 'vitest'
import { highlightPeople } from '../../../src/timeline/highlightPeople'
import { english } from '../../fixtures/language'
import { peoples, place, storyData } from '../../fixtures/timeline'

const say = { words: english.words.timeline, formats: english.formats }
const [larger, smaller] = peoples
if (!larger || !smaller) throw new Error('the fixture has two peoples')
const highlight = (people = larger) =>
  highlightPeople(storyData.numbers, people, 'Other peoples', say)

describe('the numbers of one people', () => {
  it('show its share against all others, in the bar, its value and its name', () => {
    const [first] = highlight()
    expect(first?.parts).toEqual([
      { key: 'chosen', share: 5.8 },
      { key: 'other', share: 94.2 },
    ])
    expect(highlight().map(({ value }) => value)).toEqual(['5.8', '2.4', '1.1', '1.2'])
    expect(first?.spoken).toMatch(/5\.8.% Larger people/)
  })

  it('keep place, link and caption of each count', () => {
    const keep = ({ id, time, href, caption }: (typeof storyData.numbers)[number]) => ({
      id,
      time,
      href,
      caption,
    })
    expect(highlight().map(keep)).toEqual(storyData.numbers.map(keep))
  })

  it('show no share where none is known', () => {
    const [first, second] = highlight(smaller)
    expect(first?.parts).toEqual([{ key: 'other', share: 100 }])
    expect(first?.value).toBe('–')
    expect(second?.value).toBe('0.5')
  })

  it('say a small share beside its part, on a narrow page too', () => {
    for (const width of [390, 1184]) {
      const { numbers } = place({ ...storyData, numbers: highlight() }, width)
      for (const { value, segments, width: whole } of numbers) {
        expect(value?.isBeside).toBe(true)
        expect(value?.x).toBeGreaterThan(segments[0]?.width ?? 0)
        expect(value?.x).toBeLessThan(whole)
      }
    }
  })
})
