import { group } from 'd3'
import { startOf, utc } from '../../model/edtf'
import type { Milestone, Story } from '../../model/story'

/** A stretch of years and the moments that begin in it, of which there are some. */
export interface Period {
  /** Of its section; no id of a moment has a dot. */
  readonly id: string
  readonly title: string
  readonly moments: readonly Milestone[]
}

/** So many moments have a section of their own each; more are rows that open. */
export const mostSections = 24

const mostPeriods = 24
/** Moments of a stretch, on the average. */
const leastMoments = 5
/** In years, from short to long. */
const lengths = [1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500]

/**
 * What is told in a long story, by stretches of equally many years, few enough that some moments stand
 * in each, the first and the last no longer than the story; none of a story whose moments have sections of their own.
 */
export function periodsOf({ told, words, formats }: Story): readonly Period[] {
  if (told.length <= mostSections) return []
  const yearOf = ({ date }: Milestone) => new Date(startOf(date)).getUTCFullYear()
  const countOf = (length: number) => new Set(told.map((one) => placeOf(yearOf(one), length))).size
  const most = Math.min(mostPeriods, told.length / leastMoments)
  const length = lengths.find((one) => countOf(one) <= most) ?? 10_000
  const years = told.map(yearOf)
  const [earliest = 0, latest = 0] = [years[0], years.at(-1)]
  return [...group(told, (one) => placeOf(yearOf(one), length))].map(([place, moments]) => {
    const begins = firstOf(place, length)
    const from = yearOn(Math.max(begins, earliest, place === 0 ? 1 : begins))
    const to = yearOn(Math.min(begins + length - 1, latest))
    return {
      id: `from.${begins}`,
      title:
        from.time === to.time ? formats.instant(from) : words.timeline.range({ from, to }, formats),
      moments,
    }
  })
}

/** Counted from the beginning of the common era, before it from -1 on; years as astronomers count, 0 is 1 BCE. */
function placeOf(year: number, length: number): number {
  return year > 0 ? Math.floor(year / length) : -Math.ceil((1 - year) / length)
}

/** The first year of a place. */
function firstOf(place: number, length: number): number {
  return place * length + (place < 0 ? 1 : 0)
}

function yearOn(year: number) {
  return { time: utc(year, 1, 1), precision: 'year' as const }
}
