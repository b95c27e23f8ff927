import type { Confidence, Independence } from '../model/content'
import styles from './ConfidenceMark.module.css'
import { useLanguage } from './LanguageContext'

interface ConfidenceMarkProps {
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
}

/** One or two quiet words on how sure we are, leading to the key that explains them. */
export function ConfidenceMark({ confidence, independence }: ConfidenceMarkProps) {
  const { words } = useLanguage()
  const { label, meaning } = words.confidence[confidence]
  const stateOnly = independence === 'state-only'
  return (
    <a className={styles.mark} data-confidence={confidence} href="#confidence" title={meaning}>
      {label}
      {stateOnly && `, ${words.independence['state-only']}`}
    </a>
  )
}
