import { useLanguage } from '../../ui/LanguageContext'
import { estimateTextWidth } from '../chartSizes'
import { ChartWidths } from '../ChartWidths'
import { markAttributes } from '../marks'
import { ChamberPicture } from './ChamberPicture'
import type { Election } from './findElections'
import { placeSeats } from './placeSeats'

interface ChamberDrawingProps {
  readonly description: string
  readonly election: Election
}

/** The chamber after one election, party by party. */
export function ChamberDrawing({ description, election }: ChamberDrawingProps) {
  const { words, formats } = useLanguage()
  const { total, parties, quota, year } = election
  const { chartFrame } = words
  const hasDistricts = parties.some(({ how }) => how === 'single-member district')
  const elected = formats.count(total - quota)
  const labels = {
    total: formats.count(total),
    list: hasDistricts ? chartFrame.districtSeats(elected) : chartFrame.listSeats(elected),
    quota: quota > 0 ? chartFrame.quotaSeats(formats.count(quota)) : chartFrame.noQuota,
  }
  const marks = parties.map(({ party, seats, how }, column) =>
    markAttributes({
      say: chartFrame.saySeats(
        words.parties[party] ?? party,
        formats.count(seats),
        labels.total,
        words.how[how] ?? how,
      ),
      column,
      row: 0,
      year,
    }),
  )
  return (
    <ChartWidths
      description={description}
      draw={(width) => {
        const plan = placeSeats(total, parties, width)
        const needed = estimateTextWidth(labels.list) + estimateTextWidth(labels.quota) + 16
        const twoLines = needed > width
        return {
          height: plan.height + (twoLines ? 52 : 32),
          content: (
            <ChamberPicture
              plan={plan}
              width={width}
              parties={parties.map(({ how }, index) => ({
                isQuota: how === 'quota',
                mark: marks[index],
              }))}
              labels={{ ...labels, twoLines }}
            />
          ),
        }
      }}
    />
  )
}
