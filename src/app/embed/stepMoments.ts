import type { EmbedMoment } from './embedData'

/**
 * The moments that a reader steps through, in time: those of the main strand and of the chosen
 * lanes, and of the strand of the one that a link named.
 */
export function listMoments(
  moments: readonly EmbedMoment[],
  lanes: readonly string[],
  at: string | null,
): readonly EmbedMoment[] {
  const named = moments.find(({ id }) => id === at)?.strand
  return moments.filter(
    ({ strand }) => strand === 'main' || strand === named || lanes.includes(strand),
  )
}

/** The moment so many steps away; the last one in that direction where there are not so many. */
export function stepFrom(
  moments: readonly EmbedMoment[],
  at: string,
  by: number,
): EmbedMoment | undefined {
  const index = moments.findIndex(({ id }) => id === at)
  return moments[Math.min(moments.length - 1, Math.max(0, index + by))]
}
