import type { Chart, Story } from '../../model/story'
import { reasonId } from '../reasonId'
import styles from './ReasonLinks.module.css'

/** The questions that a chart's numbers raise, in one line each; they lead to their answers. */
export function ReasonLinks({ chart, story }: { readonly chart: Chart; readonly story: Story }) {
  const reasons = story.reasons.filter(({ charts }) => charts.includes(chart.id))
  if (reasons.length === 0) return null
  return (
    <ul className={styles.links}>
      {reasons.map(({ id, question }) => (
        <li key={id}>
          <a href={`#${reasonId(id)}`}>{question}</a>
        </li>
      ))}
    </ul>
  )
}
