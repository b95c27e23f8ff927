import { describe, expect, it } from 'vitest'
import { shortenText, textWidth } from '../../../src/model/textWidth'

describe('the width of a text', () => {
  it('adds up the advance widths of the font', () => {
    // Source Sans 3 at 400: 1, 9 and 5 are tabular and 0.497 em wide, known to half a hundredth.
    expect(Math.abs(textWidth('1995', 'sans', 100) - 4 * 49.7)).toBeLessThan(4 * 0.55)
  })

  it('knows Cyrillic and Kazakh letters', () => {
    expect(textWidth('Қазақстан', 'serifBold', 10)).toBeGreaterThan(40)
    expect(textWidth('Қазақстан', 'serifBold', 10)).toBeLessThan(63)
  })

  it('takes an unknown character for a wide one', () => {
    expect(textWidth('漢', 'sans', 10)).toBe(7)
  })
})

describe('a shortened text', () => {
  const text = 'Nine seats in parliament'

  it('is whole when it fits', () => {
    expect(shortenText(text, 'sans', 10, 500)).toBe(text)
  })

  it('ends after a whole word', () => {
    const width = textWidth('Nine seats in…', 'sans', 10)
    expect(shortenText(text, 'sans', 10, width)).toBe('Nine seats in…')
    expect(shortenText(text, 'sans', 10, width - 0.1)).toBe('Nine seats…')
  })

  it('is nothing when not even a word fits', () => {
    expect(shortenText(text, 'sans', 10, 5)).toBeUndefined()
  })
})
