import type { Reason } from '../../model/joinReasons'
import { reasonId } from '../reasonId'
import styles from './ReasonsText.module.css'
import { Statements } from './Statements'

/** Why the numbers are what they are: questions side by side, each with what answers it. */
export function ReasonsText({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <div className={styles.reasons}>
      {reasons.map(({ id, question, short, statements }) => (
        <section key={id} id={reasonId(id)} className={styles.reason}>
          <h4 tabIndex={-1}>{question}</h4>
          <p className={styles.short}>{short}</p>
          <Statements of={statements} />
        </section>
      ))}
    </div>
  )
}
