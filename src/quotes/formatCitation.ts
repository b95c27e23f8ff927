import type { Quote } from '../model/story'
import type { QuoteCardWords } from '../model/words'

/**
 * A quotation as plain text that can stand alone: the words, in the marks of the language around
 * them, who said them and when, who reports it, where they are printed.
 */
export function formatCitation(quote: Quote, words: QuoteCardWords): string {
  return words.citation({ ...quote.quotedIn, ...quote })
}
