import { ChartView } from '../../charts/ChartView'
import type { Chart } from '../../model/story'
import styles from './MilestoneNumbers.module.css'

/** The first chart of a milestone; the others unfold under their titles. */
export function MilestoneNumbers({ charts }: { readonly charts: readonly Chart[] }) {
  const [first, ...others] = charts
  return (
    <div className={styles.numbers}>
      {first && <ChartView chart={first} headingLevel={3} isWhole />}
      {others.map((chart) => (
        <details key={chart.id}>
          <summary>{chart.title}</summary>
          <ChartView chart={chart} headingLevel={3} isWhole />
        </details>
      ))}
    </div>
  )
}
