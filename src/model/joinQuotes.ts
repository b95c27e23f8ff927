import type { Facts } from './content'
import { parseEdtf } from './edtf'
import type { Formats } from './formats'
import type { Quote, Source } from './story'
import type { Words } from './words'

/** Quotations with their words and sources, by id. Throws on words or sources that are missing. */
export function joinQuotes(
  { quotes, speakers }: Pick<Facts, 'quotes' | 'speakers'>,
  words: Words,
  formats: Formats,
  cite: (id: string) => Source,
): ReadonlyMap<string, Quote> {
  const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const { undated, undatedInArticle } = words.quoteCard
  return new Map(
    quotes.map(({ id, text, language, confidence, independence, stance, date, ...facts }) => {
      const own = words.quotes[id]
      const speaker = words.speakers[facts.speaker]
      if (!own || speaker === undefined) {
        throw new Error(`content has nothing under the id "${own ? facts.speaker : id}"`)
      }
      const quotedIn = cite(facts.quotedIn)
      const missing = quotedIn.kind === 'article' ? undatedInArticle : undated
      const joined: Quote = {
        ...own,
        ...{ id, text, language, confidence, independence, stance },
        speaker,
        when: date === null ? missing : formats.edtf(parseEdtf(date)),
        isUndated: date === null,
        quotedIn,
        sources: facts.sources.map(cite),
        speakerSources: (speakerById.get(facts.speaker)?.sources ?? []).map(cite),
      }
      return [id, joined]
    }),
  )
}
