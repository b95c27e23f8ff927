import type { ReactNode } from 'react'
import type { Confidence } from '../model/content'
import { parseEdtf } from '../model/edtf'
import type { Source } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { TextPieces } from '../ui/TextPieces'
import { findWebHost } from './findWebHost'
import styles from './SourceEntry.module.css'

/** A place on the page that cites a source. */
export interface Backlink {
  readonly href: string
  readonly label: string
  /** How sure what stands there is. */
  readonly confidence?: Confidence
}

interface SourceEntryProps {
  readonly source: Source
  readonly citedIn: readonly Backlink[]
  /** Address of the page with the full entries, with a slash at its end. */
  readonly page?: string | undefined
}

/** One source: what it is, who published it when, where it leads, and what rests on it. */
export function SourceEntry({ source, citedIn, page }: SourceEntryProps) {
  const { words, formats } = useLanguage()
  const { kinds, copy, undated, opens, citedIn: citedInLabel } = words.sourceList
  const when = source.date === undefined ? undated : formats.edtf(parseEdtf(source.date))
  const host = findWebHost(source.url)
  const details = [source.publisher, when, kinds[source.kind], source.copy && copy, host]
  return (
    <li id={`source-${source.id}`} className={styles.entry} value={source.number}>
      <span className={styles.number} aria-hidden="true">
        {source.number}
      </span>
      <p className={styles.title}>
        {host ? (
          <a href={source.url} rel="noopener" title={opens(source.publisher)}>
            <cite lang={source.language}>{source.title}</cite>
          </a>
        ) : (
          <cite lang={source.language}>{source.title}</cite>
        )}
      </p>
      <p className={styles.details}>{details.filter(Boolean).join(' · ')}</p>
      {citedIn.length > 0 && (
        <p className={styles.details}>
          {citedInLabel}{' '}
          <TextPieces
            of={formats.listPieces<ReactNode>(
              citedIn.map(({ href, label }) => (
                <a key={href} href={href}>
                  {label}
                </a>
              )),
            )}
          />
        </p>
      )}
      {page !== undefined && (
        <p className={styles.details}>
          <a href={`${page}#source-${source.id}`}>{words.sourcePage.full}</a>
        </p>
      )}
    </li>
  )
}
