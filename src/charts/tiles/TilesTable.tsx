import type { Chart } from '../../model/story'
import { useLanguage } from '../../ui/LanguageContext'
import { DataTable } from '../DataTable'
import { findPersons, peoplesOf, rankShares, sharesOf } from './findShares'
import styles from './TilesTable.module.css'
import { titlesOf } from './titlesOf'

/** Each people unfolds to all regions, the one with most of its members first; then the districts. */
export function TilesTable({ chart }: { readonly chart: Chart<'tiles'> }) {
  const { words, formats } = useLanguage()
  const { chartFrame, groups, regions, districts } = words
  const { regions: rows, districts: compact } = chart.data
  const [first] = compact
  const findings = titlesOf(chart, 'share', { words, formats })
  return (
    <>
      {peoplesOf(chart).map((group, index) => {
        const shares = sharesOf(chart, group, 'share')
        const ranked = rankShares(sharesOf(chart, group, 'members'))
        return (
          <details key={group} className={styles.people}>
            <summary>
              {groups[group] ?? group}{' '}
              <span>{formats.count(findPersons(rows, chart.options.country, group))}</span>
            </summary>
            <DataTable
              caption={findings[index] ?? ''}
              columns={[
                chartFrame.region,
                chartFrame.population,
                chartFrame.regionPercent,
                chartFrame.membersPercent,
              ]}
              rows={ranked.map(({ region, persons, share: members }) => {
                const share = shares.find((one) => one.region === region)?.share ?? 0
                return {
                  header: regions[region]?.short ?? region,
                  cells: [formats.count(persons), formats.decimal(share), formats.decimal(members)],
                }
              })}
            />
          </details>
        )
      })}
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
