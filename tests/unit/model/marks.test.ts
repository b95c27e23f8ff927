import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainText, readMarks, writeMarks } from '../../../src/model/marks'

it('emphasis and links are told from plain letters', () => {
  expect(readMarks('Of *all* [the *bridges*](https://example.org/) one \\*stands\\*.')).toEqual([
    { text: 'Of ' },
    { text: 'all', isEmphasis: true },
    { text: ' ' },
    { text: 'the bridges', href: 'https://example.org/' },
    { text: ' one *stands*.' },
  ])
  expect(plainText('2 * 3 and [sic] (here)')).toBe('2 * 3 and [sic] (here)')
})

it('a link leads to the web or to mail only', () => {
  expect(readMarks('[it](javascript:go)')).toEqual([{ text: '[it](javascript:go)' }])
})

it('what is written is read again', () => {
  const mark = fc.record(
    {
      text: fc.string({
        unit: fc.constantFrom('a', 'b', '*', '[', ']', '(', ')', '\\', ' '),
        minLength: 1,
      }),
      isEmphasis: fc.constant<true>(true),
      href: fc.constantFrom('https://example.org/a_(b)*c', 'mailto:a@example.org'),
    },
    { requiredKeys: ['text'] },
  )
  fc.assert(
    fc.property(fc.array(mark), (marks) => {
      const plain = marks.map(({ text }) => text).join('')
      expect(plainText(writeMarks(marks))).toBe(plain.replaceAll(/\s+/g, ' ').trim())
    }),
  )
})
