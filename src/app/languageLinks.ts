import { linkBetween, siblingsOf } from './routes'
import type { Route } from './routes'

/** A link to a page in one of its languages. */
export interface LanguageLink {
  /** BCP 47. */
  readonly tag: string
  /** The language's own short name. */
  readonly label: string
  /** In that language: that the page can be read in it. */
  readonly offer: string
  /** Relative to the page. */
  readonly href: string
  readonly isCurrent: boolean
}

/** The page in each of its languages, its own among them; none where there is but one. */
export function languageLinks(route: Route): readonly LanguageLink[] {
  const siblings = siblingsOf(route)
  if (siblings.length < 2) return []
  return siblings.map((sibling) => {
    const { tag, label, offer } = sibling.language
    const isCurrent = sibling.language === route.language
    return { tag, label, offer, href: linkBetween(route, sibling), isCurrent }
  })
}
