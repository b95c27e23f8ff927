import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { estimateTextWidth } from '../chartSizes'
import { DrawingSvg } from '../DrawingSvg'
import { markAttributes } from '../marks'
import { ChamberPicture } from './ChamberPicture'
import { ElectionsDrawing } from './ElectionsDrawing'
import { findElection } from './findElections'
import { labelsHeight, placeChamber } from './placeChamber'
import { placeSeats } from './placeSeats'

interface ChamberDrawingProps {
  readonly chart: Chart<'chamber'>
  readonly view: string
  readonly width: number
  readonly height?: number | undefined
}

/** The chamber after one election, party by party, or after all of them side by side. */
export function ChamberDrawing(props: ChamberDrawingProps) {
  if (props.chart.options.isTogether) return <ElectionsDrawing {...props} />
  return <ElectionDrawing {...props} />
}

function ElectionDrawing({ chart, view, width, height: wholeHeight }: ChamberDrawingProps) {
  const { words, formats } = useLanguage()
  const { total, parties, quota, year } = findElection(chart, view)
  const { chartFrame, chamber } = words
  const hasDistricts = parties.some(({ how }) => how === 'single-member district')
  const elected = total - quota
  const labels = {
    total: formats.count(total),
    list: chartFrame[hasDistricts ? 'districtSeats' : 'listSeats'](elected, formats),
    quota: (quota > 0 ? chamber?.quotaSeats(quota, formats) : chamber?.noQuota) ?? '',
  }
  const marks = parties.map(({ party, seats, how }, column) =>
    markAttributes({
      say: chartFrame.saySeats(
        { party: words.parties[party] ?? party, seats, total, how: words.how[how] ?? how },
        formats,
      ),
      column,
      row: 0,
      year,
      key: how === 'quota' ? how : `${how} ${column}`,
    }),
  )
  const texts = [labels.list, labels.quota].map((text) => estimateTextWidth(text))
  const { span, inset, place } = placeChamber(width, texts, wholeHeight)
  const plan = placeSeats(total, parties, span)
  const height = plan.height + labelsHeight[place]
  return (
    <DrawingSvg width={width} height={height} description={chart.description}>
      <ChamberPicture
        plan={plan}
        inset={inset}
        width={span}
        parties={parties.map(({ how }, index) => ({
          isQuota: how === 'quota',
          mark: marks[index],
        }))}
        labels={{ ...labels, place }}
      />
    </DrawingSvg>
  )
}
