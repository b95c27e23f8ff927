import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitQuote } from '../../../src/quotes/splitQuote'
import { longQuote, shortQuote } from '../../fixtures/evidence'

describe('splitQuote', () => {
  it('leaves a short quotation whole', () => {
    expect(splitQuote(shortQuote.text)).toEqual({ lead: shortQuote.text, rest: '' })
  })

  it('opens a long one with the whole sentences that fit', () => {
    const { lead, rest } = splitQuote(longQuote.text)
    expect(lead).toMatch(/^One third of .* compact areas of residence of ethnic groups\. $/)
    expect(rest).toMatch(/^On the one hand, .* niches\.$/)
  })

  it.each([
    ['a question mark', 'Who are we? We are one people.', 'Who are we? '],
    ['a closing mark after the stop', 'He said “yes.” We agreed.', 'He said “yes.” '],
    ['a year after the stop', 'It ended. 1991 came.', 'It ended. '],
    ['a Russian sentence', 'Мы едины. Так будет.', 'Мы едины. '],
    ['an initial is no end', 'So J. McDougall said. She left.', 'So J. McDougall said. '],
    ['a title is no end', 'Then Mr. Nazarbayev spoke. All rose.', 'Then Mr. Nazarbayev spoke. '],
    ['a decimal is no end', 'It was 31.5 percent. No more.', 'It was 31.5 percent. '],
    [
      'a long first sentence stays whole',
      'This sentence is too long. End.',
      'This sentence is too long. ',
    ],
  ])('splits rightly: %s', (_, text, lead) => {
    expect(splitQuote(text, 6).lead).toBe(lead)
  })

  it('does not split a long text that has one sentence only', () => {
    const text = 'word '.repeat(100).trim()
    expect(splitQuote(text)).toEqual({ lead: text, rest: '' })
  })

  it('keeps every character, whatever the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('.', ' ', 'A', 'b', '”', '?', '\n', '1') })
    fc.assert(
      fc.property(texts, fc.nat(20), (text, limit) => {
        const { lead, rest } = splitQuote(text, limit)
        expect(lead + rest).toBe(text)
      }),
    )
  })
})
