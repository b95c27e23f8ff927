import { Citations } from '../../evidence/Citations'
import type { Reason } from '../../model/joinReasons'
import { reasonId } from '../reasonId'
import styles from './ReasonsText.module.css'

/** Why the numbers are what they are: questions side by side, each with what answers it. */
export function ReasonsText({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <div className={styles.reasons}>
      {reasons.map(({ id, question, short, statements }) => (
        <section key={id} id={reasonId(id)} className={styles.reason}>
          <h4 tabIndex={-1}>{question}</h4>
          <p className={styles.short}>{short}</p>
          {statements.map((statement) => (
            <p key={statement.id}>
              {statement.text} <Citations {...statement} />
            </p>
          ))}
        </section>
      ))}
    </div>
  )
}
