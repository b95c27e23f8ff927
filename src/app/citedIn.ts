import type { Backlink } from '../evidence/SourceRecord'
import { reasonId } from './reasonId'
import { kindOf } from '../charts/kinds'
import type { Chart, Milestone, Quote, Source, Story } from '../model/story'

/** By source id: the milestones, quotations and charts that rest on it, in page order, each once. */
export function citedIn(story: Story): ReadonlyMap<string, readonly Backlink[]> {
  const { milestones, sources, words } = story
  const links = new Map<string, Map<string, Backlink>>()
  const add = (sources: readonly Source[], link: Backlink) => {
    for (const { id } of sources) {
      const known = links.get(id) ?? new Map<string, Backlink>()
      links.set(id, known.set(link.href, known.get(link.href) ?? link))
    }
  }
  for (const milestone of milestones) {
    const { id, title, confidence } = milestone
    const link = { href: `#${id}`, label: title, confidence }
    add(milestone.sources, link)
    for (const statement of milestone.statements) {
      add(statement.sources, link)
      for (const claim of statement.claims) {
        const { confidence: sureness, says } = claim
        // In a list the sentence goes without its stop.
        const label = says.replace(/\.$/, '')
        add(claim.sources, { href: `#claim-${claim.id}`, label, confidence: sureness })
      }
    }
    for (const quote of milestone.quotes) {
      add([...quote.sources, ...quote.speakerSources], {
        href: `#quote-${quote.id}`,
        label: nameQuote(quote, words),
        confidence: quote.confidence,
      })
    }
    addCharts(milestone.charts)
  }
  for (const { charts } of story.lanes) addCharts(charts)
  for (const { id, question, statements } of story.reasons) {
    for (const { sources: cited, confidence } of statements) {
      add(cited, { href: `#${reasonId(id)}`, label: question, confidence })
    }
  }
  return new Map([...links].map(([id, byHref]) => [id, [...byHref.values()]]))

  function addCharts(charts: readonly Chart[]) {
    for (const chart of charts.flatMap((one) => [one, ...one.also])) {
      // It shows a part of a set of data, and leads to all that the set rests on.
      const behind = new Set(kindOf(chart.kind).sources(chart))
      const inData = sources.filter(({ id }) => behind.has(id))
      add([...chart.sources, ...inData], {
        href: `#${chart.id}`,
        label: chart.title,
        confidence: chart.confidence,
      })
    }
  }
}

/** So many words tell the quotations of one speaker and day apart. */
const firstWords = 6

function nameQuote(
  { speaker, when, text, translation = text }: Quote,
  { claimCard }: Story['words'],
) {
  const said = translation.split(' ')
  const more = said.length > firstWords ? '…' : ''
  return `${claimCard.view({ speaker, when }).join('')}: ${said.slice(0, firstWords).join(' ')}${more}`
}

/** The same of one moment alone. */
export function citedInMoment(story: Story, milestone: Milestone) {
  return citedIn({ ...story, milestones: [milestone], lanes: [], reasons: [] })
}
