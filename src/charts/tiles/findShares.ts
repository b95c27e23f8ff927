import { descending } from 'd3'
import type { RegionRow } from '../../model/chartFacts'
import type { Chart } from '../../model/story'

/** What is shown: the part of a region's people, or the part of a people's members. */
export type TilesView = 'share' | 'members'

/** One people in one region. */
export interface RegionShare {
  readonly region: string
  readonly persons: number
  /** Percent. */
  readonly share: number
}

type TilesChart = Pick<Chart<'tiles'>, 'options' | 'data'>

/** The first view for an id that is none. */
export function viewOf(id: string): TilesView {
  return id === 'members' ? 'members' : 'share'
}

/** Ids of the peoples: the one that is shown at first, then the others, the most numerous first. */
export function peoplesOf({ options, data }: TilesChart): readonly string[] {
  const { country, total, unnamed, first } = options
  const others = data.regions
    .filter(({ region }) => region === country)
    .sort((a, b) => descending(a.population, b.population))
    .map(({ group }) => group)
    .filter((group) => ![total, first, ...unnamed].includes(group))
  return [first, ...others]
}

/** Persons; 0 where the table has no such row. */
export function findPersons(rows: readonly RegionRow[], region: string, group: string): number {
  return rows.find((row) => row.region === region && row.group === group)?.population ?? 0
}

/** A people in every region, in the order of the grid. */
export function sharesOf(
  chart: TilesChart,
  group: string,
  view: TilesView,
): readonly RegionShare[] {
  const { options, data } = chart
  const { grid, country, total } = options
  return grid.map(({ region }) => {
    const persons = findPersons(data.regions, region, group)
    const whole =
      view === 'share'
        ? findPersons(data.regions, region, total)
        : findPersons(data.regions, country, group)
    return { region, persons, share: whole === 0 ? 0 : (100 * persons) / whole }
  })
}

/** The same, the largest share first. */
export function rankShares(shares: readonly RegionShare[]): readonly RegionShare[] {
  return [...shares].sort((a, b) => descending(a.share, b.share))
}
