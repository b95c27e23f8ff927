import { useMemo } from 'react'
import { readQuery, writeQuery } from '../platform/address'
import { useQuery } from '../platform/useQuery'
import type { TimelineLane } from '../timeline/timelineData'
import { parseLanes, writeLanes } from './addressState'

/** Which lanes the reader sees beside the main one, kept in the URL. */
export function useLanes(
  lanes: readonly TimelineLane[],
): readonly [readonly string[], (chosen: readonly string[]) => void] {
  const known = lanes.filter(({ kind, isTold }) => kind !== 'main' && !isTold).map(({ id }) => id)
  const joined = useQuery((query) => parseLanes(query, known).join())
  const chosen = useMemo(() => joined.split(',').filter((id) => id !== ''), [joined])
  return [chosen, choose]
}

function choose(chosen: readonly string[]) {
  writeQuery(writeLanes(readQuery(), chosen))
}
