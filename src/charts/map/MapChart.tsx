import type { OutlineRow, PlaceRow } from '../../model/content'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { ChartFrame } from '../ChartFrame'
import { ChartWidths } from '../ChartWidths'
import { DataTable } from '../DataTable'
import { markAttributes } from '../marks'
import { MapPicture } from './MapPicture'
import { placeMap } from './placeMap'

interface MapChartProps {
  readonly chart: Chart
  readonly places: readonly PlaceRow[]
  readonly outline: readonly OutlineRow[]
  readonly headingLevel: 2 | 3 | 4
}

/** Where the largest number of each of some peoples lived. */
export function MapChart({ chart, places, outline, headingLevel }: MapChartProps) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const nameOf = ({ group }: PlaceRow) => words.groups[group] ?? group
  const placeOf = ({ place }: PlaceRow) => words.places[place] ?? place
  const round = (persons: number) =>
    persons >= 1e6
      ? chartFrame.million(formats.decimal(persons / 1e6))
      : chartFrame.thousand(formats.count(Math.round(persons / 1000)))
  const format = ({ population, total }: PlaceRow) =>
    total === null
      ? round(population)
      : chartFrame.ofTotal(formats.count(Math.round(population / 1000)), round(total))
  const toMark = (row: PlaceRow, line: number) => {
    const total = row.total === null ? '' : round(row.total)
    const say = chartFrame.sayPlace(nameOf(row), placeOf(row), round(row.population), total)
    return markAttributes({ say, column: 0, row: line, group: row.group })
  }
  const ordered = [...places].sort((a, b) => b.population - a.population)
  const table = (
    <DataTable
      caption={chart.subtitle}
      columns={[chartFrame.group, chartFrame.place, chartFrame.population, chartFrame.total]}
      rows={ordered.map((row) => ({
        header: nameOf(row),
        cells: [
          placeOf(row),
          formats.count(row.population),
          row.total === null ? '–' : chartFrame.about(formats.count(row.total)),
        ],
      }))}
    />
  )
  const drawing = (
    <ChartWidths
      description={chart.description}
      draw={(width) => {
        const plan = placeMap(outline, places, width)
        const content = (
          <MapPicture
            plan={plan}
            width={width}
            nameOf={nameOf}
            placeOf={placeOf}
            format={format}
            toMark={toMark}
          />
        )
        return { height: plan.height, content }
      }}
    />
  )
  return (
    <ChartFrame
      chart={chart}
      headingLevel={headingLevel}
      views={[{ id: '', label: '', drawing, table }]}
    />
  )
}
