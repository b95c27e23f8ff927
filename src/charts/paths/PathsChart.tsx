import type { CensusRow } from '../../model/content'
import type { Chart } from '../../model/story'
import { findYears } from '../../model/findYears'
import type { PathOrder } from '../../model/chartWords'
import { useLanguage } from '../../ui/LanguageContext'
import { ChartFrame } from '../ChartFrame'
import { ChartWidths } from '../ChartWidths'
import { DataTable } from '../DataTable'
import { markAttributes } from '../marks'
import { findPaths, orderPaths } from './findPaths'
import type { Path, PathPoint } from './findPaths'
import { PathsPicture } from './PathsPicture'
import { placePaths } from './placePaths'

interface PathsChartProps {
  readonly chart: Chart
  readonly censuses: readonly CensusRow[]
  readonly headingLevel: 2 | 3 | 4
}

const orders: readonly PathOrder[] = ['size', 'change', 'name']

/** The number of each people since the first census of the chart, all on one scale. */
export function PathsChart({ chart, censuses, headingLevel }: PathsChartProps) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const paths = findPaths(censuses, findYears(chart.date)[0])
  const nameOf = (group: string) => words.groups[group] ?? group
  const formatChange = (change: number) => `${change > 0 ? '+' : ''}${formats.percent(change, 0)}`
  const thousands = ({ population }: PathPoint) => formats.count(Math.round(population / 1000))
  const toMark = (path: Path, point: PathPoint, column: number, row: number) => {
    const { group, first } = path
    const { year, population, index } = point
    const text = chartFrame.sayGroup(
      nameOf(group),
      String(year),
      undefined,
      formats.count(population),
    )
    const say =
      point === first
        ? text
        : chartFrame.sayChange(text, formatChange(index - 100), String(first.year))
    return markAttributes({ say, column, row, year, group })
  }
  const views = orders.map((order) => {
    const ordered = orderPaths(paths, order, nameOf)
    const drawing = (
      <ChartWidths
        description={chart.description}
        draw={(width) => {
          const plan = placePaths(ordered, width)
          const content = (
            <PathsPicture
              plan={plan}
              nameOf={nameOf}
              formatChange={formatChange}
              formatCounts={({ first, last }) => `${thousands(first)} → ${thousands(last)}`}
              toMark={toMark}
            />
          )
          return { height: plan.height, content }
        }}
      />
    )
    const years = paths[0]?.points.map(({ year }) => String(year)) ?? []
    const table = (
      <DataTable
        isStacked
        caption={chartFrame.thousands}
        columns={[chartFrame.group, ...years, chartFrame.change]}
        rows={ordered.map(({ group, points, change }) => ({
          header: nameOf(group),
          cells: [...points.map(thousands), formatChange(change)],
        }))}
      />
    )
    return { id: order, label: chartFrame.pathOrders[order], drawing, table }
  })
  return (
    <ChartFrame
      chart={chart}
      headingLevel={headingLevel}
      choice={{ key: 'paths', legend: chartFrame.views.paths }}
      groups={paths.map(({ group }) => group)}
      views={views}
    />
  )
}
