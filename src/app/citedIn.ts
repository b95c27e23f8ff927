import type { Backlink } from '../evidence/SourceEntry'
import type { Source, Story } from '../model/story'

/** By source id: the milestones, quotations and charts that rest on it, in page order, each once. */
export function citedIn({ milestones }: Story): ReadonlyMap<string, readonly Backlink[]> {
  const links = new Map<string, Map<string, Backlink>>()
  const add = (sources: readonly Source[], link: Backlink) => {
    for (const { id } of sources) {
      const known = links.get(id) ?? new Map<string, Backlink>()
      links.set(id, known.set(link.href, known.get(link.href) ?? link))
    }
  }
  for (const milestone of milestones) {
    const link = { href: `#${milestone.id}`, label: milestone.title }
    add(milestone.sources, link)
    for (const statement of milestone.statements) add(statement.sources, link)
    for (const quote of milestone.quotes) {
      add(quote.sources, { href: `#quote-${quote.id}`, label: quote.speaker })
    }
    for (const chart of milestone.charts) {
      add(chart.sources, { href: `#${chart.id}`, label: chart.title })
    }
  }
  return new Map([...links].map(([id, byHref]) => [id, [...byHref.values()]]))
}
