import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DrawingSvg } from '../DrawingSvg'
import { markAttributes } from '../marks'
import { findWaffleShares } from './findWaffleShares'
import { placeWaffle } from './placeWaffle'
import { WafflePicture } from './WafflePicture'

interface WaffleDrawingProps {
  readonly chart: Chart<'waffle'>
  readonly width: number
  readonly height?: number | undefined
}

/** The cells, and below them the part against its reference. */
export function WaffleDrawing({ chart, width, height }: WaffleDrawingProps) {
  const { words, formats } = useLanguage()
  const { part, rest, reference } = findWaffleShares(chart)
  const { group } = chart.options
  const names = {
    part: words.waffle?.part ?? '',
    rest: words.groups[group] ?? group,
    reference: words.waffle?.reference ?? '',
  }
  const labels = {
    part: { number: formats.percent(part), name: names.part },
    rest: { number: formats.percent(rest), name: names.rest },
    reference: words.chartFrame.reference({ name: names.reference, share: reference }, formats),
  }
  const say = (name: string, share: number) => words.chartFrame.sayShare({ name, share }, formats)
  const marks = {
    part: markAttributes({ say: say(names.part, part), column: 0, row: 0 }),
    rest: markAttributes({ say: say(names.rest, rest), column: 1, row: 0, group }),
    bar: markAttributes({ say: say(names.part, part), column: 0, row: 1 }),
    reference: markAttributes({ say: say(names.reference, reference), column: 1, row: 1 }),
  }
  const plan = placeWaffle({ part, reference }, width, height)
  return (
    <DrawingSvg width={width} height={plan.height} description={chart.description}>
      <WafflePicture plan={plan} width={width} labels={labels} marks={marks} />
    </DrawingSvg>
  )
}
