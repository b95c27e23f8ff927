import type { Confidence, Independence } from '../model/content'
import styles from './ConfidenceMark.module.css'
import { useLanguage } from './LanguageContext'

interface ConfidenceMarkProps {
  readonly confidence: Confidence
  readonly independence?: Independence | undefined
  /** In running text: 'state sources only' says enough without 'two sources agree'. */
  readonly isBrief?: boolean
}

/** One or two quiet words on how sure we are, leading to the key that explains them. */
export function ConfidenceMark({ confidence, independence, isBrief }: ConfidenceMarkProps) {
  const { words } = useLanguage()
  const { label, meaning } = words.confidence[confidence]
  const doubt = independence === 'state-only' ? words.independence['state-only'] : undefined
  const said = isBrief && doubt && confidence === 'verified' ? [doubt] : [label, doubt]
  return (
    <a className={styles.mark} data-confidence={confidence} href="#confidence" title={meaning}>
      {said.filter(Boolean).join(', ')}
    </a>
  )
}
