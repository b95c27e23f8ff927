import type { ReactNode } from 'react'
import type { Confidence, Independence } from '../../../model/content'
import type { Source } from '../../../model/story'
import { textWidth } from '../../../model/textWidth'
import { useLanguage } from '../../../ui/LanguageContext'
import { TextPieces } from '../../../ui/TextPieces'
import styles from './Stage.module.css'

interface StageFootProps {
  /** What a teacher has to know to begin. */
  readonly start?: string | undefined

  readonly sources: readonly Source[]
  readonly confidence?: Confidence | undefined
  readonly independence?: Independence | undefined
  /** Address of the page of sources. */
  readonly sourcesHref: string
}

/** As much of publishers as one line of the smallest text holds, in em of that text. */
const longest = 20

/** What a step rests on, and how sure that is. */
export function StageFoot({ sources, sourcesHref, ...rest }: StageFootProps) {
  const { words, formats } = useLanguage()
  const byPublisher = [
    ...new Map([...sources].reverse().map((source) => [source.publisher, source])).values(),
  ].reverse()
  const [first, second] = byPublisher
  const fitsTwo =
    first && second && textWidth(first.publisher + second.publisher, 'sans', 1) <= longest
  const shown = byPublisher.slice(0, fitsTwo ? 2 : 1)
  const left = byPublisher.length - shown.length
  const sure = sources.length > 0 ? words.confidence : undefined
  const sureness = [
    ...(rest.confidence ? [sure?.[rest.confidence].label ?? words.sourceList.none] : []),
    ...(rest.independence === 'state-only' ? [words.independence['state-only']] : []),
  ]
  const links = shown.map(({ id: source, publisher }) => (
    <a key={source} href={`${sourcesHref}#source-${source}`}>
      {publisher}
    </a>
  ))
  return (
    <p className={styles.sources}>
      <TextPieces
        of={words.present.foot<ReactNode>({ sources: links, more: left, sureness }, formats)}
      />
      {rest.start && <span className={styles.start}>{rest.start}</span>}
    </p>
  )
}
