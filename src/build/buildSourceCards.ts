import { citedIn } from '../app/citedIn'
import { findWebHost } from '../evidence/findWebHost'
import { parseEdtf } from '../model/edtf'
import type { SourceCards } from '../model/sourceCard'
import type { Story } from '../model/story'

/** What the card of sources on the page to read says of each of them. */
export function buildSourceCards(story: Story): SourceCards {
  const { words, formats } = story
  const { kinds, undated, copy } = words.sourceList
  const links = citedIn(story)
  return Object.fromEntries(
    story.sources.map((source) => {
      const when = source.date === undefined ? undated : formats.edtf(parseEdtf(source.date))
      const details = [source.publisher, when, kinds[source.kind], ...(source.copy ? [copy] : [])]
      return [
        source.id,
        {
          title: source.title,
          ...(source.titleLanguage !== words.locale.tag && { lang: source.titleLanguage }),
          details: details.join(' · '),
          ...(findWebHost(source.url) !== undefined && { url: source.url }),
          used: (links.get(source.id) ?? []).map(({ href, label }) => ({ href, label })),
        },
      ]
    }),
  )
}
