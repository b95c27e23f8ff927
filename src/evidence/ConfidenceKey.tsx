import type { Confidence } from '../model/content'
import { useLanguage } from '../ui/LanguageContext'
import styles from './ConfidenceKey.module.css'

const order: readonly Confidence[] = ['verified', 'single-source', 'unverified']

/** What the words on how sure we are mean. The heading above it is the page's. */
export function ConfidenceKey() {
  const { words } = useLanguage()
  return (
    <dl id="confidence" className={styles.key}>
      {order.map((confidence) => (
        <div key={confidence} className={styles.row}>
          <dt>{words.confidence[confidence].label}</dt>
          <dd>{words.confidence[confidence].meaning}</dd>
        </div>
      ))}
      {words.about.stateOnlyMeaning !== undefined && (
        <div className={styles.row}>
          <dt>{words.independence['state-only']}</dt>
          <dd>{words.about.stateOnlyMeaning}</dd>
        </div>
      )}
    </dl>
  )
}
