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
  const format = ({ population, total }: PlaceRow) =>
    total === null
      ? chartFrame.rounded(population, formats)
      : chartFrame.roundedOf({ part: population, total }, formats)
  const toMark = (row: PlaceRow, line: number) => {
    const { population: persons, total } = row
    const found = { group: nameOf(row), place: placeOf(row), persons, total }
    const say = chartFrame.sayPlace(found, formats)
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
