import { pageOfMovedPart } from './movedPart'
import { addressOf } from './routes'
import type { Route } from './routes'

/** Leads a reader on who follows an old link to a part that has a page of its own now. */
export function watchMovedParts(route: Route): void {
  const leadOn = () => {
    const id = location.hash.slice(1)
    // A milestone may have a name of the same kind.
    const page = document.getElementById(id) ? undefined : pageOfMovedPart(id)
    if (page) location.replace(addressOf(page, route) + location.hash)
  }
  leadOn()
  addEventListener('hashchange', leadOn)
}
