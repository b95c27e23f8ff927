import { ChartView } from '../../charts/ChartView'
import type { Milestone, Story } from '../../model/story'
import styles from './MomentNumbers.module.css'
import { ReasonLinks } from './ReasonLinks'

/** Every chart of a moment but its first, which stands up front. */
export function MomentNumbers({
  story,
  milestone,
}: {
  readonly story: Story
  readonly milestone: Milestone
}) {
  const [, ...charts] = milestone.charts
  return (
    <div className={styles.charts}>
      {charts.map((chart) => (
        <div key={chart.id}>
          <ChartView chart={chart} headingLevel={4} />
          <ReasonLinks chart={chart} story={story} />
        </div>
      ))}
    </div>
  )
}
