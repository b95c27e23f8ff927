import { clusterMarks } from './clusterMarks'
import type { Cluster, MarkedItem } from './clusterMarks'

/** What rings on the main axis have to keep clear of, and each other. */
export interface RingRoom {
  /** Items closer than this many ms become one ring. */
  readonly gap: number
  /** Where the first ring may begin, in ms. */
  readonly start: number
  /** ms that a ring for so many items takes to either side, with what is left free around it. */
  readonly reach: (count: number) => number
  /** Where the last ring may stand at most, in ms. */
  readonly until: number
}

/**
 * Items (ordered by time) as rings that do not touch: those that would are moved apart, as little
 * as can be. Where that takes more room than there is, the last of the prominent ones stand among
 * the others of their ring, and where even that does, all are one ring.
 */
export function spreadRings<Item extends MarkedItem>(
  items: readonly Item[],
  room: RingRoom,
): readonly Cluster<Item>[] {
  const prominent = items.filter((item) => item.prominent)
  const { until } = room
  const fits = (rings: readonly Cluster<Item>[]) => (rings.at(-1)?.time ?? until) <= until
  for (let count = prominent.length; count > 0; count -= 1) {
    const alone = new Set(prominent.slice(0, count))
    const rings = moveApart(
      clusterMarks(items, room.gap, (item) => alone.has(item)),
      room,
    )
    if (fits(rings)) return rings
  }
  const joined = moveApart(
    clusterMarks(items, room.gap, () => false),
    room,
  )
  if (fits(joined)) return joined
  return clusterMarks(items, Infinity, () => false).map((ring) => ({
    ...ring,
    time: Math.min(Math.max(ring.time, room.start + room.reach(ring.items.length)), until),
  }))
}

/** To the left as far as what follows asks for, then to the right from where the first may begin. */
function moveApart<Item>(
  rings: readonly Cluster<Item>[],
  { start, reach, until }: RingRoom,
): readonly Cluster<Item>[] {
  const reaches = rings.map(({ items }) => reach(items.length))
  const times = rings.map(({ time }) => time)
  let end = Infinity
  for (let index = rings.length - 1; index >= 0; index -= 1) {
    const own = reaches[index] ?? 0
    const time = Math.min(times[index] ?? 0, until, end - own)
    times[index] = time
    end = time - own
  }
  let free = start
  return rings.map((ring, index) => {
    const own = reaches[index] ?? 0
    const time = Math.max(times[index] ?? 0, free + own)
    free = time + own
    return { ...ring, time }
  })
}
