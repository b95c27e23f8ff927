import type { PlaceRow } from '../../model/chartFacts'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DrawingSvg } from '../DrawingSvg'
import { markAttributes } from '../marks'
import { MapPicture } from './MapPicture'
import { placeMap } from './placeMap'

interface MapDrawingProps {
  readonly chart: Chart<'map'>
  readonly width: number
}

/** The country, the circles, and the list below them. */
export function MapDrawing({ chart, width }: MapDrawingProps) {
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
  const { places, outline } = chart.data
  const plan = placeMap(outline, places, chart.options.projection, width)
  return (
    <DrawingSvg width={width} height={plan.height} description={chart.description}>
      <MapPicture
        plan={plan}
        width={width}
        nameOf={nameOf}
        placeOf={placeOf}
        format={format}
        toMark={toMark}
      />
    </DrawingSvg>
  )
}
