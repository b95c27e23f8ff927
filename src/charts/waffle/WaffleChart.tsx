import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { ChartFrame } from '../ChartFrame'
import { ChartWidths } from '../ChartWidths'
import { DataTable } from '../DataTable'
import { markAttributes } from '../marks'
import { findWaffleShares } from './findWaffleShares'
import { placeWaffle } from './placeWaffle'
import { WafflePicture } from './WafflePicture'

interface WaffleChartProps {
  readonly chart: Chart
  readonly headingLevel: 2 | 3 | 4
}

/** Kazakhs and all other peoples in cells of half a percent, and "one third" to scale. */
export function WaffleChart({ chart, headingLevel }: WaffleChartProps) {
  const { words, formats } = useLanguage()
  const { kazakhs, others, oneThird } = findWaffleShares(chart.figures)
  const names = {
    kazakhs: words.groups.Kazakh ?? 'Kazakh',
    others: words.chartFrame.otherPeoples,
    oneThird: words.chartFrame.oneThird,
  }
  const labels = {
    part: { number: formats.percent(others), name: names.others },
    rest: { number: formats.percent(kazakhs), name: names.kazakhs },
    reference: `${names.oneThird} = ${formats.percent(oneThird)}`,
  }
  const rows = [
    { header: names.kazakhs, cells: [formats.percent(kazakhs)] },
    { header: names.others, cells: [formats.percent(others)] },
    { header: names.oneThird, cells: [formats.percent(oneThird)] },
  ]
  const table = (
    <DataTable
      caption={chart.subtitle}
      columns={[words.chartFrame.group, words.chartFrame.share]}
      rows={rows}
    />
  )
  const say = (name: string, share: number) =>
    words.chartFrame.sayShare(name, formats.percent(share))
  const marks = {
    part: markAttributes({ say: say(names.others, others), column: 0, row: 0 }),
    rest: markAttributes({ say: say(names.kazakhs, kazakhs), column: 1, row: 0, group: 'Kazakh' }),
    bar: markAttributes({ say: say(names.others, others), column: 0, row: 1 }),
    reference: markAttributes({ say: say(names.oneThird, oneThird), column: 1, row: 1 }),
  }
  const drawing = (
    <ChartWidths
      description={chart.description}
      draw={(width) => {
        const plan = placeWaffle({ part: others, reference: oneThird }, width)
        const content = <WafflePicture plan={plan} width={width} labels={labels} marks={marks} />
        return { height: plan.height, content }
      }}
    />
  )
  const views = [{ id: '', label: '', drawing, table }]
  return <ChartFrame chart={chart} headingLevel={headingLevel} views={views} />
}
