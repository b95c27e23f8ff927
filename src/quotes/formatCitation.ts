import type { Quote } from '../model/story'
import { quotationMarks } from './quotationMarks'

/**
 * A quotation as plain text that can stand alone: the words, who said them and when, who reports
 * it, where they are printed.
 */
export function formatCitation(quote: Quote): string {
  const { open, close } = quotationMarks(quote.language)
  const { title, publisher, url } = quote.quotedIn
  return [
    `${open}${quote.text}${close}`,
    `— ${quote.speaker}, ${quote.role}, ${quote.when}`,
    quote.reported,
    `${title}. ${publisher}. ${url}`,
  ].join('\n')
}
