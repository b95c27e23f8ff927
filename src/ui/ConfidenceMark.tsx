import type { Confidence, Independence } from '../model/content'
import { StoryLink } from './StoryLink'
import { confidencePlace } from './storyPlaces'
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
  const { words, formats } = useLanguage()
  const { label, meaning } = words.confidence[confidence]
  const doubt = independence === 'state-only' ? words.independence['state-only'] : undefined
  const isSaid = !(isBrief && doubt && confidence === 'verified')
  const said = [...(isSaid ? [label] : []), ...(doubt ? [doubt] : [])]
  return (
    <StoryLink
      className={styles.mark}
      data-confidence={confidence}
      href={confidencePlace}
      title={meaning}
    >
      {formats.list(said)}
    </StoryLink>
  )
}
