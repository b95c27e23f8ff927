import type { Facts, QuoteFacts, QuoteVersion } from './content'
import { parseEdtf } from './edtf'
import type { TextFormats } from './textFormats'
import type { Quote, Source } from './story'
import type { Words } from './words'

/**
 * Quotations with their words and sources, by id: in the page's language where a source prints them
 * in it, else in that in which they were said. Throws on words or sources that are missing.
 */
export function joinQuotes(
  { quotes, speakers }: Pick<Facts, 'quotes' | 'speakers'>,
  words: Words,
  formats: TextFormats,
  cite: (id: string) => Source,
): ReadonlyMap<string, Quote> {
  const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const { undated, undatedInArticle } = words.quoteCard
  return new Map(
    quotes.map((quote: QuoteFacts) => {
      const { id, confidence, independence, stance, date, lacksOriginal } = quote
      const own = words.quotes[id]
      const speaker = words.speakers[quote.speaker]
      if (!own || speaker === undefined) {
        throw new Error(`content has nothing under the id "${own ? quote.speaker : id}"`)
      }
      const { text, language, ...shown } = chooseVersion(quote, words.locale.tag)
      const quotedIn = cite(shown.quotedIn)
      const missing = quotedIn.kind === 'article' ? undatedInArticle : undated
      const isOwn = quote.language === words.locale.tag
      const joined: Quote = {
        ...own,
        ...{ id, text, language, confidence, independence, stance, lacksOriginal },
        // What is not shown itself is shown as the translation that somebody published.
        ...(isOwn && language !== quote.language
          ? { translation: quote.text, translator: cite(quote.quotedIn).publisher }
          : {}),
        speaker,
        when: date === null ? missing : formats.edtf(parseEdtf(date)),
        isUndated: date === null,
        quotedIn,
        sources: sourcesOf(quote).map(cite),
        speakerSources: (speakerById.get(quote.speaker)?.sources ?? []).map(cite),
      }
      return [id, joined]
    }),
  )
}

/** The words in this language, else as they were said, else as their source prints them. */
export function chooseVersion(quote: QuoteFacts, tag: string): QuoteVersion {
  const { versions = [] } = quote
  const inLanguage = versions.find(({ language }) => language === tag)
  return inLanguage ?? versions.find(({ isOriginal }) => isOriginal) ?? quote
}

/** All that carry the words of a quotation, in whatever language. */
export function sourcesOf({ sources, versions = [] }: QuoteFacts): readonly string[] {
  return [...new Set([...sources, ...versions.map(({ quotedIn }) => quotedIn)])]
}
