import type { CountRow } from '../../model/chartFacts'
import { parseEdtf, startOf } from '../../model/edtf'
import { yearOf } from '../../model/findYears'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { estimateTextWidth } from '../chartSizes'
import { DrawingSvg } from '../DrawingSvg'
import { markAttributes } from '../marks'
import { CountsPicture } from './CountsPicture'
import { numberPlace, placeCounts } from './placeCounts'

interface CountsDrawingProps {
  readonly chart: Chart<'counts'>
  readonly width: number
  readonly height?: number | undefined
}

/** Every statement on one scale. */
export function CountsDrawing({ chart, width, height }: CountsDrawingProps) {
  const { words, formats } = useLanguage()
  const { counts } = chart.data
  const { stated, counted, from } = chart.options
  const format = (count: CountRow) => words.chartFrame.stated(count, formats)
  const wordsOf = ({ id }: CountRow) => words.counts[id] ?? { by: id, of: '' }
  const yearOfCount = ({ date }: CountRow) => yearOf(startOf(parseEdtf(date)))
  const toMark = (count: CountRow, row: number) => {
    const stated = { ...count, ...wordsOf(count), date: parseEdtf(count.date) }
    const say = words.chartFrame.sayCount(stated, formats)
    return markAttributes({ say, column: 0, row, year: yearOfCount(count) })
  }
  const titleOf = (count: CountRow) =>
    words.chartFrame.countTitle({ year: yearOfCount(count), by: wordsOf(count).by })
  const plan = placeCounts(counts, from, width, {
    title: Math.max(0, ...counts.map((count) => estimateTextWidth(titleOf(count)))),
    numberOf: (count) => numberPlace(count) + estimateTextWidth(format(count)),
    tickOf: (value) => estimateTextWidth(formats.count(value)),
    height,
  })
  return (
    <DrawingSvg width={width} height={plan.height} description={chart.description}>
      <CountsPicture
        plan={plan}
        width={width}
        titleOf={titleOf}
        format={format}
        formatTick={formats.count}
        toMark={toMark}
        stated={stated}
        counted={counted}
      />
    </DrawingSvg>
  )
}
