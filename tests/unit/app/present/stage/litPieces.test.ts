import { describe, expect, it } from 'vitest'
import { litPieces } from '../../../../../src/app/present/stage/litPieces'
import { longQuote } from '../../../../fixtures/evidence'

const written = (text: string, phrases: readonly string[]) =>
  litPieces(text, phrases)
    .map((piece) => (piece.isLit ? `[${piece.text}]` : piece.text))
    .join('')

describe('a quotation beside a question', () => {
  it.each([
    ['no words to light up', [], 'one two three'],
    ['words of it', ['two'], 'one [two] three'],
    ['words in another order than they are named', ['three', 'one'], '[one] two [three]'],
    ['words that are not in it', ['four'], 'one two three'],
  ])('stands whole, with %s', (_, phrases, expected) => {
    expect(written('one two three', phrases)).toBe(expected)
  })

  it('is cut to its lit words where it is long, letter by letter', () => {
    const phrases = ['representatives of various ethnic groups', 'compact areas of residence']
    const text = written(longQuote.text, phrases)
    expect(text).toMatch(/^…\u00a0\[representatives .*\[compact areas of residence\]\u00a0…$/)
    expect(longQuote.text).toContain(text.replace(/[[\]]|^…\u00a0|\u00a0…$/g, ''))
  })
})
