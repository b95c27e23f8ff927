import { useEffect } from 'react'
import { pageOfMovedPart } from './movedPart'
import { addressOf } from './routes'
import type { Route } from './routes'

/** Leads a reader on who followed an old link to a part that has a page of its own now. */
export function useMovedPart(route: Route): void {
  useEffect(() => {
    const leadOn = () => {
      const page = pageOfMovedPart(location.hash.slice(1))
      if (page) location.replace(addressOf(page, route) + location.hash)
    }
    leadOn()
    window.addEventListener('hashchange', leadOn)
    return () => {
      window.removeEventListener('hashchange', leadOn)
    }
  }, [route])
}
