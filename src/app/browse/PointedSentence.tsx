import type { ChartSession } from '../../charts/session'
import { useSession } from '../../charts/useSession'
import styles from './ReadPage.module.css'

/** What is pointed at, in a sentence: the same that stands below its chart. */
export function PointedSentence({ session }: { readonly session: ChartSession }) {
  return (
    <p className={styles.pointed} role="status">
      {useSession(session, ({ sentence }) => sentence)}
    </p>
  )
}
