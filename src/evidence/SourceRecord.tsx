import { parseEdtf } from '../model/edtf'
import type { Source } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { findWebHost } from './findWebHost'
import type { Backlink } from './SourceEntry'
import styles from './SourceRecord.module.css'

export type CitationStyle = 'apa' | 'chicago' | 'gost'

/** A source as a list of references in one style writes it. */
export interface Citation {
  readonly style: CitationStyle
  readonly text: string
  /** BCP 47 tag of its terms and months. */
  readonly language: string
}

/** One source with all that we know of it, what rests on it, and how to cite it. */
export function SourceRecord({
  source,
  citedIn,
  citations,
}: {
  readonly source: Source
  readonly citedIn: readonly Backlink[]
  readonly citations: readonly Citation[]
}) {
  const { words, formats } = useLanguage()
  const { sourceList, sourcePage, confidence, quoteCard } = words
  const host = findWebHost(source.url)
  const details = [
    source.publisher,
    source.date === undefined ? sourceList.undated : formats.edtf(parseEdtf(source.date)),
    sourceList.kinds[source.kind],
    sourcePage.languages[source.language] ?? source.language,
    source.copy && sourceList.copy,
  ]
  return (
    <article id={`source-${source.id}`} className={styles.record}>
      <h2 className={styles.title} tabIndex={-1}>
        <span className={styles.number}>{source.number}</span>{' '}
        <cite lang={source.language}>{source.title}</cite>
      </h2>
      <p className={styles.details}>{details.filter(Boolean).join(' · ')}</p>
      {host && (
        <p className={styles.details}>
          <a href={source.url} rel="noopener">
            {sourcePage.open(host)}
          </a>
        </p>
      )}
      <div className={styles.rests}>
        <h3>{sourcePage.rests}</h3>
        <ul>
          {citedIn.map(({ href, label, confidence: sureness }) => (
            <li key={href}>
              <a href={href}>{label}</a>
              {sureness && <span className={styles.sureness}> {confidence[sureness].label}</span>}
            </li>
          ))}
        </ul>
      </div>
      <details className={styles.cite}>
        <summary>{sourcePage.cite}</summary>
        <dl>
          {citations.map(({ style, text, language }) => (
            <div key={style}>
              <dt>{sourcePage.styles[style]}</dt>
              <dd>
                <span lang={language}>{text}</span>{' '}
                <button
                  type="button"
                  data-copy={text}
                  data-copied={quoteCard.copied}
                  data-copy-failed={quoteCard.copyFailed}
                  aria-label={sourcePage.copyIn(sourcePage.styles[style])}
                >
                  {sourcePage.copy}
                </button>
                <span role="status" />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </article>
  )
}
