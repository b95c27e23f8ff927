import type { Route } from './routes'

/**
 * The page on which a part stands that the page to read had until it got a page of its own; links
 * to it are in other people's texts. Undefined for every other id.
 */
export function pageOfMovedPart(id: string): Route['page'] | undefined {
  if (/^source-./.test(id)) return 'sources'
  return id === 'confidence' || /^term-\d+$/.test(id) ? 'about' : undefined
}
