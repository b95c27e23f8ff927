import type { Chart } from '../../model/story'
import type { SeatRow } from '../../model/chartFacts'
import { useLanguage } from '../../ui/LanguageContext'
import { DataTable } from '../DataTable'
import { electionsOf, rowsInTable } from './findElections'

/** Seats after every election, with their sums: by party and way of election, or the quota's alone. */
export function ChamberTable({ chart }: { readonly chart: Chart<'chamber'> }) {
  const { words, formats } = useLanguage()
  const { chartFrame } = words
  const elections = electionsOf(chart)
  const nameOf = ({ party, how }: SeatRow) =>
    chartFrame.seatRow({ party: words.parties[party] ?? party, how: words.how[how] ?? how })
  const names = [...new Set(rowsInTable(chart).map(nameOf))]
  const none = chart.options.isTogether ? formats.count(0) : '–'
  return (
    <DataTable
      caption={chartFrame.electionsCaption}
      columns={[chartFrame.party, ...elections.map(({ year }) => String(year))]}
      rows={[
        ...names.map((name) => ({
          header: name,
          cells: elections.map(({ parties }) => {
            const row = parties.find((one) => nameOf(one) === name)
            return row ? formats.count(row.seats) : none
          }),
        })),
        { header: chartFrame.total, cells: elections.map(({ total }) => formats.count(total)) },
      ]}
    />
  )
}
