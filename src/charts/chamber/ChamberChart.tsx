import { sum } from 'd3'
import type { SeatRow } from '../../model/content'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { ChartFrame } from '../ChartFrame'
import { estimateTextWidth } from '../chartSizes'
import { ChartWidths } from '../ChartWidths'
import { DataTable } from '../DataTable'
import { ChamberPicture } from './ChamberPicture'
import { findElection } from './findElection'
import { placeSeats } from './placeSeats'

interface ChamberChartProps {
  readonly chart: Chart
  readonly seats: readonly SeatRow[]
  readonly headingLevel: 2 | 3 | 4
}

/** The chamber after the first election with seats for the Assembly. */
export function ChamberChart({ chart, seats, headingLevel }: ChamberChartProps) {
  const { words, formats } = useLanguage()
  const election = findElection(seats)
  if (!election) throw new Error('no election with seats for the Assembly')
  const { total, parties } = election
  const quota = sum(parties, ({ how, seats: count }) => (how === 'quota' ? count : 0))
  const labels = {
    total: formats.count(total),
    list: words.chartFrame.listSeats(formats.count(total - quota)),
    quota: words.chartFrame.quotaSeats(formats.count(quota)),
  }
  const rows = parties.map(({ party, seats: count, how }) => ({
    header: words.parties[party] ?? party,
    cells: [words.how[how] ?? how, formats.count(count)],
  }))
  const table = (
    <DataTable
      caption={chart.subtitle}
      columns={[words.chartFrame.party, words.chartFrame.how, words.chartFrame.seats]}
      rows={[...rows, { header: words.chartFrame.total, cells: ['', labels.total] }]}
    />
  )
  return (
    <ChartFrame chart={chart} headingLevel={headingLevel} table={table}>
      <ChartWidths
        description={chart.description}
        draw={(width) => {
          const plan = placeSeats(total, parties, width)
          const seatsBy = (isQuota: boolean) =>
            plan.wedges
              .filter((_, index) => (parties[index]?.how === 'quota') === isQuota)
              .flatMap((wedge) => wedge.seats)
          const needed = estimateTextWidth(labels.list) + estimateTextWidth(labels.quota) + 16
          const twoLines = needed > width
          return {
            height: plan.height + (twoLines ? 52 : 32),
            content: (
              <ChamberPicture
                width={width}
                height={plan.height}
                diameter={plan.diameter}
                listSeats={seatsBy(false)}
                quotaSeats={seatsBy(true)}
                labels={{ ...labels, twoLines }}
              />
            ),
          }
        }}
      />
    </ChartFrame>
  )
}
