import { parseEdtf } from '../../model/edtf'
import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DataTable } from '../DataTable'
import { findElection } from './findElections'

interface ChamberTableProps {
  readonly chart: Chart<'chamber'>
  readonly view: string
}

/** Seats by party after one election, with their sum. */
export function ChamberTable({ chart, view }: ChamberTableProps) {
  const election = findElection(chart, view)
  const { words, formats } = useLanguage()
  const rows = election.parties.map(({ party, seats, how }) => ({
    header: words.parties[party] ?? party,
    cells: [words.how[how] ?? how, formats.count(seats)],
  }))
  return (
    <DataTable
      caption={words.chartFrame.electionCaption(parseEdtf(election.date), formats)}
      columns={[words.chartFrame.party, words.chartFrame.how, words.chartFrame.seats]}
      rows={[
        ...rows,
        { header: words.chartFrame.total, cells: ['', formats.count(election.total)] },
      ]}
    />
  )
}
