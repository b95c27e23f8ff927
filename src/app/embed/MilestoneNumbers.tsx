import { ChartView } from '../../charts/ChartView'
import type { Chart, Story } from '../../model/story'
import styles from './MilestoneNumbers.module.css'

/** The first chart of a milestone; the others unfold under their titles. */
export function MilestoneNumbers({
  story,
  charts,
}: {
  readonly story: Story
  readonly charts: readonly Chart[]
}) {
  const [first, ...others] = charts
  return (
    <div className={styles.numbers}>
      {first && <ChartView {...story} chart={first} headingLevel={3} />}
      {others.map((chart) => (
        <details key={chart.id}>
          <summary>{chart.title}</summary>
          <ChartView {...story} chart={chart} headingLevel={3} />
        </details>
      ))}
    </div>
  )
}
