import { extent, group, sum } from 'd3'
import type { CensusRow, ChartFacts, Facts } from '../content'
import { afterEnd, parseEdtf, startOf } from '../edtf'
import { dataFile, factsFile } from './listCitations'
import type { Problem } from '../problem'

/** In percentage points: what rounding each share to one decimal can add up to. */
const sumTolerance = 0.3
/** In percentage points: what rounding one share to one decimal can change. */
const shareTolerance = 0.05

/** Shares and seats that do not add up, and charts without the numbers they would draw. */
export function checkNumbers(facts: Facts): Problem[] {
  return [
    ...checkCensuses(facts.censuses),
    ...checkSeats(facts),
    ...checkPlaces(facts),
    ...checkCharts(facts),
  ]
}

function checkCensuses(rows: readonly CensusRow[]): Problem[] {
  const file = 'src/content/stories/accord/data/census.csv'
  return [...group(rows, ({ year }) => year)].flatMap(([year, census]) => {
    const total = census.find((row) => row.group === 'Total')?.population
    const parts = census.filter((row) => row.group !== 'Total')
    // Only a census with a remainder is complete; without one its shares need not reach 100.
    const isComplete = parts.some((row) => row.group === 'Other')
    const all = sum(parts, ({ share }) => share ?? 0)
    const wrongSum = isComplete && Math.abs(all - 100) > sumTolerance
    return [
      ...(wrongSum
        ? [{ file, id: `${year}`, sentence: `Its shares add up to ${all.toFixed(2)}, not to 100.` }]
        : []),
      ...parts.flatMap(({ group: name, population, share, basis }) => {
        if (basis !== 'computed' || population === null || share === null || !total) return []
        const exact = (100 * population) / total
        if (Math.abs(exact - share) <= shareTolerance) return []
        const sentence = `Its share is ${share}, but its count makes ${exact.toFixed(3)} percent.`
        return [{ file, id: `${year} ${name}`, sentence }]
      }),
    ]
  })
}

function checkSeats({ seats }: Facts): Problem[] {
  const file = 'src/content/stories/accord/data/majilis.csv'
  return [...group(seats, ({ year }) => year)].flatMap(([year, rows]) => {
    const totals = [...new Set(rows.map(({ total }) => total))]
    const all = sum(rows, (row) => row.seats)
    if (totals.length === 1 && totals[0] === all) return []
    const sentence = `Its seats add up to ${all}, but the chamber has ${totals.join(' or ')}.`
    return [{ file, id: `${year}`, sentence }]
  })
}

/** A part larger than its whole, and a place that is not in the country's box. */
function checkPlaces({ places, outline }: Facts): Problem[] {
  const file = dataFile('where')
  const [west = 0, east = 0] = extent(outline, ({ lon }) => lon)
  const [south = 0, north = 0] = extent(outline, ({ lat }) => lat)
  const isOutside = ({ lon, lat }: { readonly lon: number; readonly lat: number }) =>
    lon < west || lon > east || lat < south || lat > north
  return [
    ...places
      .filter(({ population, total }) => total !== null && population > total)
      .map(({ group: id }) => ({
        file,
        id,
        sentence: 'More persons live in the region than in the country.',
      })),
    ...places
      .filter(isOutside)
      .map(({ group: id }) => ({ file, id, sentence: 'The place lies outside of the country.' })),
  ]
}

function checkCharts(facts: Facts): Problem[] {
  return facts.charts
    .filter((chart) => !hasNumbers(chart, facts))
    .map(({ id, kind, date }) => ({
      file: factsFile('charts'),
      id,
      sentence: `There are no numbers to draw for this ${kind} of ${date}.`,
    }))
}

function hasNumbers(chart: ChartFacts, facts: Facts): boolean {
  const { censuses, seats, estimates, counts, places } = facts
  const isMeant = ({ date }: { readonly date: string }) => overlap(date, chart.date)
  switch (chart.kind) {
    case 'waffle':
      return (chart.figures ?? []).length > 0
    case 'census':
    case 'paths':
      return censuses.some(isMeant)
    case 'chamber':
      return seats.some(isMeant)
    case 'counts':
      return counts.some(isMeant)
    case 'estimates':
      return estimates.some(isMeant)
    case 'map':
      return places.some(isMeant)
  }
}

/** A date that is impossible is reported elsewhere and overlaps whatever there is. */
function overlap(first: string, second: string): boolean {
  try {
    const [a, b] = [parseEdtf(first), parseEdtf(second)]
    return startOf(a) < afterEnd(b) && startOf(b) < afterEnd(a)
  } catch {
    return true
  }
}
