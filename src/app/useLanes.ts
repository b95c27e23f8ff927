import { useMemo } from 'react'
import { readQuery } from '../platform/urlState'
import { useSearch } from '../platform/useSearch'
import type { TimelineLane } from '../timeline/timelineData'
import { parseLanes, writeLanes } from './laneChoice'

/** Which lanes the reader sees beside the main one, kept in the URL. */
export function useLanes(
  lanes: readonly TimelineLane[],
): readonly [readonly string[], (chosen: readonly string[]) => void] {
  const [search, replaceSearch] = useSearch()
  const chosen = useMemo(() => {
    const known = lanes.filter(({ kind }) => kind !== 'main').map(({ id }) => id)
    return parseLanes(search, known)
  }, [lanes, search])
  return [
    chosen,
    (next) => {
      // Others write into the address too, and `search` may be older.
      replaceSearch(writeLanes(readQuery(), next))
    },
  ]
}
