import type { Quote } from '../model/story'
import type { QuoteCardWords } from '../model/words'
import { quotationMarks } from './quotationMarks'

/**
 * A quotation as plain text that can stand alone: the words, who said them and when, who reports
 * it, where they are printed.
 */
export function formatCitation(quote: Quote, words: QuoteCardWords): string {
  const { open, close } = quotationMarks(quote.language)
  return words.citation({
    ...quote.quotedIn,
    ...quote,
    text: `${open}${quote.text}${close}`,
  })
}
