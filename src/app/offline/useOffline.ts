import { useEffect, useState } from 'react'
import type { Route } from '../routes'
import type { OfflineState } from './keepOffline.dom'

/** Keeps the site for times without network, and tells how that stands; not in development. */
export function useOffline(findRoute: () => Route): OfflineState {
  const [state, setState] = useState<OfflineState>({ isKept: false, openNewer: null })
  useEffect(() => {
    if (!import.meta.env.PROD) return
    import('./keepOffline.dom')
      .then(({ keepOffline }) => keepOffline(findRoute(), setState))
      .catch(() => undefined)
  }, [findRoute])
  return state
}
