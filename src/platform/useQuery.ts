import { useSyncExternalStore } from 'react'
import { readQuery, watchQuery } from './address'

/**
 * What `read` finds in the query of the address, of an empty one until the page is alive. The
 * component follows that part of the query only.
 */
export function useQuery<Part extends string | number | boolean | null | undefined>(
  read: (query: string) => Part,
): Part {
  return useSyncExternalStore(
    watchQuery,
    () => read(readQuery()),
    () => read(''),
  )
}
