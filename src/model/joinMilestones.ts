import type { Facts } from './content'
import { parseEdtf } from './edtf'
import type { TextFormats } from './textFormats'
import { joinClaims } from './joinClaims'
import { joinMedia } from './joinMedia'
import { plainText, readMarks } from './marks'
import type { Chart, Milestone, Quote, Source } from './story'
import { longestShort, shortenText } from './textWidth'
import type { Words } from './words'

interface Joined {
  readonly quote: (id: string) => Quote
  readonly chart: (id: string) => Chart
  readonly citeAll: (ids: readonly string[]) => readonly Source[]
}

/** Milestones with their words and references. Throws on words that are missing, as `joined` does. */
export function joinMilestones(
  facts: Pick<Facts, 'id' | 'milestones' | 'claims'>,
  words: Words,
  formats: TextFormats,
  { quote, chart, citeAll }: Joined,
): readonly Milestone[] {
  return facts.milestones.map((milestone) => {
    const text = words.milestones[milestone.id]
    if (!text) throw new Error(`content has nothing under the id "${milestone.id}"`)
    const { title, short, note = '', lead = '', countedOf } = text
    const date = parseEdtf(milestone.date)
    const when = text.when ?? formats.edtf(date)
    return {
      ...milestone,
      title,
      short: short ?? shortenText(title, 'serifBold', 1, longestShort) ?? title,
      note,
      lead,
      countedOf,
      date,
      when,
      whenSpoken: text.whenSpoken ?? when,
      sources: citeAll(milestone.sources),
      statements: milestone.statements.map((statement) => {
        const own = text.statements?.[statement.id]
        const id = `${milestone.id}.${statement.id}`
        if (own === undefined) throw new Error(`content has nothing under the id "${id}"`)
        const place = { milestone: milestone.id, statement: statement.id }
        return {
          ...statement,
          text: plainText(own),
          marks: readMarks(own),
          sources: citeAll(statement.sources),
          claims: joinClaims(facts, words, place, { quote, citeAll }),
        }
      }),
      media: milestone.media && joinMedia(facts.id, milestone.media, text.media),
      quotes: milestone.quotes.map(quote),
      charts: milestone.charts.map(chart),
    }
  })
}
