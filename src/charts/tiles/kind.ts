import { districtMeasures } from '../../model/chartFacts'
import type { DistrictRow, RegionRow } from '../../model/chartFacts'
import {
  parseCount,
  parseDecimal,
  parseList,
  parseOneOf,
  parseText,
  tableRows,
} from '../../model/tableRows'
import type { ChartKind } from '../chartKind'
import { checkRegions } from './checkRegions'
import { findPersons, peoplesOf, sharesOf } from './findShares'
import { titlesOf } from './titlesOf'
import { TilesDrawing } from './TilesDrawing'
import { TilesTable } from './TilesTable'

/** Persons of each group in each region and in the country. */
export const regionRows = tableRows({
  columns: ['region', 'group', 'population', 'date', 'source'],
  parseRow: (cells): RegionRow => ({
    region: parseText(cells.region),
    group: parseText(cells.group),
    population: parseCount(cells.population),
    date: parseText(cells.date),
    source: cells.source,
  }),
  describe: ({ region, group, date, source }) => ({
    id: `${region} ${group}`,
    date,
    sources: source === '' ? [] : [source],
    named: [
      ['groups', group],
      ['regions', region],
    ],
  }),
})

/** Districts in which one group has a large part; several sources are separated by spaces. */
export const districtRows = tableRows({
  columns: ['district', 'region', 'group', 'measure', 'share', 'date', 'sources'],
  parseRow: (cells): DistrictRow => ({
    district: parseText(cells.district),
    region: parseText(cells.region),
    group: parseText(cells.group),
    measure: parseOneOf(districtMeasures, cells.measure),
    share: parseDecimal(cells.share),
    date: parseText(cells.date),
    sources: parseList(cells.sources),
  }),
  describe: ({ district, region, group, date, sources }) => ({
    id: district,
    date,
    sources,
    named: [
      ['districts', district],
      ['groups', group],
      ['regions', region],
    ],
  }),
})

/** Where the peoples live: a square for each region, about where it lies, for one people at a time. */
export const tiles: ChartKind<'tiles'> = {
  load: (chart, { read }) => ({
    ...chart,
    data: {
      regions: read(regionRows, chart.options.regions),
      districts: read(districtRows, chart.options.districts),
    },
  }),
  check: checkRegions,
  dates: ({ data }) => data.regions.map(({ date }) => date),
  sources: ({ data }) => [
    ...data.regions.map(({ source }) => source),
    ...data.districts.flatMap(({ sources }) => sources),
  ],
  choice: { key: 'regions', legend: ({ chartFrame }) => chartFrame.views.tiles },
  views: (_, { words }) => [
    { id: 'share', label: words.chartFrame.tilesViews.share },
    { id: 'members', label: words.chartFrame.tilesViews.members },
  ],
  groups: peoplesOf,
  titles: titlesOf,
  Drawing: TilesDrawing,
  broad: 'pages and files',
  Table: TilesTable,
  csv: (chart, { chartFrame, groups, regions, districts }) => {
    const { grid, country } = chart.options
    const { regions: rows, districts: compact } = chart.data
    // Of another measure and another year: in columns of their own, where there are any.
    const [first] = compact
    const asked = first && chartFrame.districts({ measure: first.measure, year: first.date })
    const ownHeader = asked === undefined ? [] : [chartFrame.districtName, `${asked} (%)`]
    const noDistrict = ownHeader.map(() => null)
    return [
      [
        chartFrame.region,
        chartFrame.group,
        chartFrame.population,
        chartFrame.regionPercent,
        chartFrame.membersPercent,
        ...ownHeader,
      ],
      ...peoplesOf(chart).flatMap((group) => {
        const members = sharesOf(chart, group, 'members')
        const shares = sharesOf(chart, group, 'share')
        return grid.map(({ region }, index) => [
          regions[region]?.name ?? region,
          groups[group] ?? group,
          findPersons(rows, region, group),
          round(shares[index]?.share ?? 0),
          round(members[index]?.share ?? 0),
          ...noDistrict,
        ])
      }),
      ...rows
        .filter(({ region }) => region === country)
        .map(({ region, group, population }) => [
          regions[region]?.name ?? region,
          groups[group] ?? group,
          population,
          round((100 * population) / findPersons(rows, country, chart.options.total)),
          100,
          ...noDistrict,
        ]),
      ...compact.map(({ district, region, group, share }) => [
        regions[region]?.name ?? region,
        groups[group] ?? group,
        null,
        null,
        null,
        districts[district]?.name ?? district,
        share,
      ]),
    ]
  },
  frameHeight: () => 1020,
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
