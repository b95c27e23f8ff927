import type { Confidence, Independence } from '../../../model/content'
import type { Source } from '../../../model/story'
import { useLanguage } from '../../../ui/LanguageContext'
import styles from './Stage.module.css'

interface StageFootProps {
  readonly sources: readonly Source[]
  readonly confidence?: Confidence | undefined
  readonly independence?: Independence | undefined
  /** 1-based place of the step, and how many there are. */
  readonly number: number
  readonly total: number
  /** Address of the page of sources. */
  readonly sourcesHref: string
}

/** As many characters of publishers as one line of the smallest text holds. */
const longest = 44

/** What a step rests on, how sure that is, and where in the deck one is. */
export function StageFoot({ sources, number, total, sourcesHref, ...rest }: StageFootProps) {
  const { words, formats } = useLanguage()
  const byPublisher = [
    ...new Map(sources.toReversed().map((source) => [source.publisher, source])).values(),
  ].reverse()
  const [first, second] = byPublisher
  const fitsTwo = first && second && (first.publisher + second.publisher).length <= longest
  const shown = byPublisher.slice(0, fitsTwo ? 2 : 1)
  const left = byPublisher.length - shown.length
  const sureness = [
    rest.confidence && words.confidence[rest.confidence].label,
    rest.independence === 'state-only' && words.independence['state-only'],
  ].filter(Boolean)
  return (
    <footer className={styles.foot}>
      <p className={styles.sources}>
        {byPublisher.length > 0 && `${words.present.sources} `}
        {shown.map(({ id, publisher }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <a href={`${sourcesHref}#source-${id}`}>{publisher}</a>
          </span>
        ))}
        {left > 0 && ` ${words.present.more(formats.count(left))}`}
        {sureness.length > 0 && ` · ${sureness.join(', ')}`}
      </p>
      <p className={styles.number}>
        <span className={styles.spoken}>
          {words.present.step(formats.count(number), formats.count(total))}
        </span>
        <span aria-hidden="true">
          {formats.count(number)}&thinsp;/&thinsp;{formats.count(total)}
        </span>
      </p>
    </footer>
  )
}
