import { csvFormatRows } from 'd3'
import type { Chart, Story } from '../model/story'
import { findYears } from '../model/findYears'
import { findEstimates } from './estimates/findEstimates'
import { findPaths } from './paths/findPaths'

type Cell = string | number | null

/** Excel takes a file without it for one in the system's own old encoding. */
const byteOrderMark = '\uFEFF'

/**
 * The numbers of a chart as CSV in UTF-8: a header with units, one line per number as it stands in
 * the data, and a last line that names title and sources.
 */
export function chartCsv(chart: Chart, story: Story): string {
  const { chartFrame } = story.words
  const sources = chart.sources.map(({ publisher, url }) => `${publisher} ${url}`).join('; ')
  const rows: Cell[][] = [
    ...toRows(chart, story),
    [`${chart.title}. ${chartFrame.source}: ${sources}`],
  ]
  const text = csvFormatRows(
    rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  )
  return `${byteOrderMark}${text}\n`
}

function toRows(chart: Chart, story: Story): Cell[][] {
  const { words, censuses, seats, counts, places } = story
  const frame = words.chartFrame
  const nameOf = (group: string) => words.groups[group] ?? group
  const share = `${frame.share} (${frame.percentUnit})`
  const [first, last] = findYears(chart.date)
  switch (chart.kind) {
    case 'waffle':
      return [
        [frame.figure, frame.value, frame.unit],
        ...chart.figures.map(({ id, value, unit }) => [id, value, unit]),
      ]
    case 'census':
      return [
        [frame.year, frame.group, frame.population, share],
        ...censuses.map((row) => [row.year, nameOf(row.group), row.population, row.share]),
      ]
    case 'paths':
      return [
        [frame.year, frame.group, frame.population, `${frame.change} (${frame.percentUnit})`],
        ...findPaths(censuses, first).flatMap(({ group, points }) =>
          points.map(({ year, population, index }) => [
            year,
            nameOf(group),
            population,
            Math.round((index - 100) * 10) / 10,
          ]),
        ),
      ]
    case 'chamber':
      return [
        [frame.year, frame.party, frame.how, frame.seats, frame.total],
        ...seats
          .filter(({ year }) => year >= first && year <= last)
          .map((row) => [
            row.year,
            words.parties[row.party] ?? row.party,
            words.how[row.how] ?? row.how,
            row.seats,
            row.total,
          ]),
      ]
    case 'counts':
      return [
        [frame.year, frame.statedNumber, frame.precision, frame.statedBy, frame.counted],
        ...counts.map(({ id, number, qualifier, date }) => [
          date,
          number,
          frame.qualifiers[qualifier],
          words.counts[id]?.by ?? id,
          words.counts[id]?.of ?? '',
        ]),
      ]
    case 'estimates':
      return [
        [frame.year, frame.group, share, frame.kind, frame.base],
        ...findEstimates(story.estimates, censuses, 'Kazakh', first).map((row) => [
          row.date,
          nameOf('Kazakh'),
          row.share,
          frame[row.kind],
          row.kind === 'census' ? null : row.base,
        ]),
      ]
    case 'map':
      return [
        [frame.year, frame.group, frame.place, frame.population, frame.wholePopulation],
        ...places.map((row) => [
          row.date,
          nameOf(row.group),
          words.places[row.place] ?? row.place,
          row.population,
          row.total,
        ]),
      ]
  }
}
