import { routeFor } from './routes'
import type { Route } from './routes'

/** The route of the page that this runs in. */
export function readRoute(): Route {
  const { language, page } = document.documentElement.dataset
  return routeFor(language, page)
}
