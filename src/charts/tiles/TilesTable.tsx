import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DataTable } from '../DataTable'
import { findPersons, peoplesOf, rankShares, sharesOf } from './findShares'
import styles from './TilesTable.module.css'

/** Every people with all regions, the one with most of its members first; then the districts. */
export function TilesTable({ chart }: { readonly chart: Chart<'tiles'> }) {
  const { words, formats } = useLanguage()
  const { chartFrame, groups, regions, districts } = words
  const { country } = chart.options
  const { regions: rows, districts: compact } = chart.data
  const [first] = compact
  return (
    <>
      <DataTable
        caption={chartFrame.whereTheyLive}
        columns={[chartFrame.group, chartFrame.total, chartFrame.region]}
        isStacked
        rows={peoplesOf(chart).map((group) => {
          const shares = sharesOf(chart, group, 'share')
          const ranked = rankShares(sharesOf(chart, group, 'members'))
          const inRegions = ranked.map(({ region, persons, share: members }) => {
            const share = shares.find((one) => one.region === region)?.share ?? 0
            const name = regions[region]?.short ?? region
            return chartFrame.inRegion({ group, region: name, persons, share, members }, formats)
          })
          return {
            header: groups[group] ?? group,
            cells: [
              formats.count(findPersons(rows, country, group)),
              <span key="regions" className={styles.text}>
                {inRegions.join(' · ')}
              </span>,
            ],
          }
        })}
      />
      {first && (
        <DataTable
          caption={chartFrame.districts({ measure: first.measure, year: first.date })}
          columns={[chartFrame.districtName, chartFrame.region, chartFrame.share]}
          rows={compact.map(({ district, region, group, share }) => ({
            header: districts[district]?.name ?? district,
            cells: [
              regions[region]?.short ?? region,
              `${formats.percent(share)} ${districts[district]?.of ?? group}`,
            ],
          }))}
        />
      )}
    </>
  )
}
