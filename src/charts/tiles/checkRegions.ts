import { sum } from 'd3'
import type { LoadedChart } from '../../model/chartFacts'
import type { Problem } from '../../model/problem'
import type { ContentFiles } from '../chartKind'
import { reportUnknown } from '../reportUnknown'

/**
 * That every group has one number in every region and in the country, that the regions add up to
 * the country and the groups to everybody, and that each region has a square of its own.
 */
export function checkRegions(chart: LoadedChart<'tiles'>, files: ContentFiles): readonly Problem[] {
  const { grid, country, total, unnamed, first } = chart.options
  const { regions: rows, districts } = chart.data
  const file = files.data(chart.options.regions)
  const places = [country, ...grid.map(({ region }) => region)]
  const groups = [...new Set(rows.map(({ group }) => group))]
  const cells = new Map<string, number>()
  const found: Problem[] = []
  const report = (region: string, group: string, sentence: string) =>
    found.push({ file, id: `${region} ${group}`, sentence })

  for (const { region, group, population } of rows) {
    const id = `${region} ${group}`
    if (cells.has(id)) report(region, group, 'It stands in two rows.')
    cells.set(id, population)
  }
  for (const region of places) {
    for (const group of groups) {
      if (!cells.has(`${region} ${group}`)) report(region, group, 'It has no row.')
    }
  }
  const personsOf = (region: string, group: string) => cells.get(`${region} ${group}`) ?? 0
  for (const group of groups) {
    const [whole, parts] = [
      personsOf(country, group),
      sum(grid, ({ region }) => personsOf(region, group)),
    ]
    if (whole !== parts) {
      report(country, group, `It is ${whole}, but the regions add up to ${parts}.`)
    }
  }
  for (const region of places) {
    const [whole, parts] = [
      personsOf(region, total),
      sum(groups, (group) => (group === total ? 0 : personsOf(region, group))),
    ]
    if (whole !== parts) {
      report(region, total, `It is ${whole}, but the groups add up to ${parts}.`)
    }
  }
  const squares = grid.map(({ column, row }) => `${column}, ${row}`)
  const doubled = squares.filter((square, index) => squares.indexOf(square) !== index)
  return [
    ...found,
    ...reportUnknown(chart, files, 'group', [first, total, ...unnamed], groups),
    ...reportUnknown(
      chart,
      files,
      'region',
      [...places, ...districts.map(({ region }) => region)],
      rows.map(({ region }) => region),
    ),
    ...reportUnknown(
      chart,
      files,
      'square for the region',
      rows.map(({ region }) => region),
      places,
    ).filter(
      (problem, index, all) =>
        all.findIndex(({ sentence }) => sentence === problem.sentence) === index,
    ),
    ...doubled.map((square) => ({
      file: files.facts('charts'),
      id: chart.id,
      sentence: `Two regions stand in the square ${square}.`,
    })),
  ]
}
