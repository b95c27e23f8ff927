import { describe, expect, it } from 'vitest'
import { makeExcerpt, markText } from '../../../../src/app/find/findExcerpt'
import type { Piece } from '../../../../src/app/find/findExcerpt'
import { parseTerms } from '../../../../src/app/find/findTerms'
import { foldText } from '../../../../src/app/find/foldText'

const terms = (text: string) => parseTerms(text, [['Majilis', 'Mazhilis']])
const show = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')
const mark = (text: string, query: string) => show(markText(foldText(text), terms(query)))
const excerpt = (texts: readonly string[], query: string) => {
  const made = makeExcerpt(texts.map(foldText), terms(query))
  return made && [made.index, show(made.pieces)]
}

describe('what matches in a text', () => {
  it.each([
    ['Nine of the nineteen', 'nine', '[Nine] of the [nine]teen'],
    ['In the Majilis', 'mazhilis', 'In the [Majilis]'],
    ['Vollebæk’s visit', 'vollebaeks', '[Vollebæk’s] visit'],
    ['Құрылтай', 'курыл', '[Құрыл]тай'],
    ['one third', 'one third', '[one] [third]'],
    ['nationality', 'nation national', '[national]ity'],
    ['68,5 %', '68.5', '[68,5] %'],
    ['Everyone and one', 'one', 'Everyone and [one]'],
    ['Everyone', 'one', 'Every[one]'],
    ['Nothing here', 'x', 'Nothing here'],
    ['All of it', '', 'All of it'],
    ['', 'x', ''],
  ])('"%s" for "%s" is %s', (text, query, marked) => {
    expect(mark(text, query)).toBe(marked)
  })
})

describe('an excerpt', () => {
  const long = `${'Much stands before it. '.repeat(20)}Here is the needle in the hay. ${'More follows. '.repeat(20)}`

  it('is of the text that has most of the terms', () => {
    expect(excerpt(['a seat', 'nine of the seats', 'nine'], 'nine seats')).toEqual([
      1,
      '[nine] of the [seats]',
    ])
  })

  it('is the beginning of the first text where nothing matches', () => {
    const [index, text] = excerpt([long, 'short'], 'nowhere') ?? []
    expect(index).toBe(0)
    expect(text).toMatch(/^Much stands .*\.?…$/)
    expect(String(text).length).toBeLessThanOrEqual(182)
  })

  it('is cut at spaces around its first match', () => {
    const [, text] = excerpt([long], 'needle') ?? []
    expect(text).toMatch(
      /^…(Much|stands|before|it\.) .*Here is the \[needle\] in the hay\. .*\w\.?…$/,
    )
    expect(String(text).length).toBeLessThanOrEqual(186)
  })

  it('is all of a short text', () => {
    expect(excerpt(['Here is the needle.'], 'needle')).toEqual([0, 'Here is the [needle].'])
  })

  it('shows a match in a text without any space', () => {
    const [, text] = excerpt([`${'x'.repeat(500)}needle${'y'.repeat(500)}`], 'needle') ?? []
    expect(text).toBeDefined()
  })

  it('is missing where there is no text', () => {
    expect(excerpt([], 'needle')).toBeUndefined()
  })
})
