import { describe, expect, it } from 'vitest'
import { formatCitation } from '../../../src/quotes/formatCitation'
import { quotationMarks } from '../../../src/quotes/quotationMarks'
import { quoteCard } from '../../../src/content/interface/en/cards'
import { longQuote, shortQuote } from '../../fixtures/evidence'

describe('formatCitation', () => {
  it('says who said it, when, who reports it and where it is printed', () => {
    expect(formatCitation(shortQuote, quoteCard)).toBe(
      [
        '“The remaining 9 members are indirectly elected by the Assembly of the People of Kazakhstan, an advisory body appointed by the President.”',
        '— OSCE/ODIHR, election observation mission, 11 March 2016',
        'Interim report of the mission',
        'Interim Report 17 February – 6 March 2016. OSCE/ODIHR. https://docslib.org/doc/11640757/osce-odihr-election-observation-mission',
      ].join('\n'),
    )
  })

  it('says that a date is not given, and copies a folded quotation whole', () => {
    const text = formatCitation(longQuote, quoteCard)
    expect(text).toContain(`“${longQuote.text}”`)
    expect(text).toContain('First President of Kazakhstan, date not given in the article\n')
  })
})

describe('quotationMarks', () => {
  it.each([
    ['en', '“”'],
    ['en-GB', '“”'],
    ['ru', '«»'],
    ['kk', '«»'],
    ['xx', '“”'],
    ['', '“”'],
  ])('are those of the language %j: %s', (language, marks) => {
    const { open, close } = quotationMarks(language)
    expect(open + close).toBe(marks)
  })
})
