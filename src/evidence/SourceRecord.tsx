import type { Citation } from '../model/citation'
import type { Confidence } from '../model/content'
import { parseEdtf } from '../model/edtf'
import type { Source } from '../model/story'
import { CitationList } from '../ui/CitationList'
import { useLanguage } from '../ui/LanguageContext'
import { findWebHost } from './findWebHost'
import styles from './SourceRecord.module.css'

/** A place in the story that cites a source. */
export interface Backlink {
  readonly href: string
  readonly label: string
  /** How sure what stands there is. */
  readonly confidence?: Confidence
}

interface SourceRecordProps {
  readonly source: Source
  readonly citedIn: readonly Backlink[]
  readonly citations: readonly Citation[]
}

/** One source with all that we know of it, what rests on it, and how to cite it. */
export function SourceRecord({ source, citedIn, citations }: SourceRecordProps) {
  const { words, formats } = useLanguage()
  const { sourceList, sourcePage, confidence, quoteCard } = words
  const host = findWebHost(source.url)
  const details = [
    source.publisher,
    source.date === undefined ? sourceList.undated : formats.edtf(parseEdtf(source.date)),
    sourcePage.languages[source.language] ?? source.language,
    source.copy && sourceList.copy,
  ]
  return (
    <article id={`source-${source.id}`} className={styles.record}>
      <h3 className={styles.title} tabIndex={-1}>
        <cite lang={source.titleLanguage}>{source.title}</cite>
      </h3>
      {source.titleTranslation !== undefined && (
        <p className={styles.details}>
          {quoteCard.translation}: {source.titleTranslation}
        </p>
      )}
      <p className={styles.details}>{details.filter(Boolean).join(' · ')}</p>
      {host && (
        <p className={styles.open}>
          <a href={source.url} rel="noopener">
            {sourcePage.open(host)}
          </a>
        </p>
      )}
      {citedIn.length > 0 && (
        <div className={styles.cited}>
          <span>{sourceList.citedIn}</span>{' '}
          <ul>
            {citedIn.map(({ href, label, confidence: sureness }) => (
              <li key={href}>
                <a href={href}>{label}</a>
                {sureness &&
                  sureness !== 'verified' &&
                  sourcePage.doubt(confidence[sureness].label)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <HowToCite citations={citations} />
    </article>
  )
}

function HowToCite({ citations }: Pick<SourceRecordProps, 'citations'>) {
  const { sourcePage } = useLanguage().words
  return (
    <details className={styles.cite}>
      <summary>{sourcePage.cite}</summary>
      <CitationList citations={citations} />
    </details>
  )
}
