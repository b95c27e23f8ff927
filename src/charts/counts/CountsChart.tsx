import type { CountRow } from '../../model/content'
import { parseEdtf, startOf } from '../../model/edtf'
import { yearOf } from '../../model/findYears'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { ChartFrame } from '../ChartFrame'
import { estimateTextWidth } from '../chartSizes'
import { ChartWidths } from '../ChartWidths'
import { DataTable } from '../DataTable'
import { markAttributes } from '../marks'
import { CountsPicture } from './CountsPicture'
import { placeCounts } from './placeCounts'

interface CountsChartProps {
  readonly chart: Chart
  readonly counts: readonly CountRow[]
  readonly headingLevel: 2 | 3 | 4
}

const article = 'article-2021'
const census = 'census-2021'

/** Who stated which number of peoples, and when. */
export function CountsChart({ chart, counts, headingLevel }: CountsChartProps) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const format = ({ number, qualifier }: CountRow) => {
    const text = formats.count(number)
    if (qualifier === 'about') return chartFrame.about(text)
    return qualifier === 'more' ? chartFrame.moreThan(text) : text
  }
  const wordsOf = ({ id }: CountRow) => words.counts[id] ?? { by: id, of: '' }
  const when = ({ date }: CountRow) => formats.edtf(parseEdtf(date))
  const yearOfCount = ({ date }: CountRow) => yearOf(startOf(parseEdtf(date)))
  const toMark = (count: CountRow, row: number) => {
    const { by, of } = wordsOf(count)
    const say = chartFrame.sayCount(format(count), by, when(count), of)
    return markAttributes({ say, column: 0, row, year: yearOfCount(count) })
  }
  const table = (
    <DataTable
      caption={chart.subtitle}
      columns={[chartFrame.statedBy, chartFrame.year, chartFrame.statedNumber]}
      rows={counts.map((count) => ({
        header: `${wordsOf(count).by}: ${wordsOf(count).of}`,
        cells: [when(count), format(count)],
      }))}
    />
  )
  const drawing = (
    <ChartWidths
      description={chart.description}
      draw={(width) => {
        const plan = placeCounts(counts, width, estimateTextWidth('140') + 22)
        const content = (
          <CountsPicture
            plan={plan}
            width={width}
            titleOf={(count) => `${yearOfCount(count)}  ${wordsOf(count).by}`}
            format={format}
            toMark={toMark}
            article={article}
            census={census}
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
