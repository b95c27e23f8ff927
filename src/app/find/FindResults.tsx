import type { MouseEvent } from 'react'
import type { FindWords } from '../../model/findWords'
import { makeExcerpt, markText } from './findExcerpt'
import type { FoldedEntry, HitGroup } from './findHits'
import type { FindTerm } from './findTerms'
import { followHash, readQuery } from '../../platform/address'
import { openQuotation } from '../../platform/openDetails'
import { showTarget } from '../../platform/watchHashTarget'
import { writeFind } from './findAddress'
import { addressOf } from '../routes'
import type { Route } from '../routes'
import styles from './FindResults.module.css'
import { MarkedText } from './MarkedText'

interface FindResultsProps {
  readonly groups: readonly HitGroup[]
  readonly terms: readonly FindTerm[]
  readonly route: Route
  readonly kinds: FindWords['kinds']
  /** A link is being taken. */
  readonly onFollow: () => void
}

/** What was found, by kind, as links. One of them is a Tab stop; arrow keys go through all. */
export function FindResults({ groups, terms, route, kinds, onFollow }: FindResultsProps) {
  const first = groups[0]?.hits[0]
  return (
    <div className={styles.results}>
      {groups.map(({ kind, hits }) => (
        <section key={kind}>
          <h3 className={styles.kind}>
            {kinds[kind]} <span className={styles.count}>{hits.length}</span>
          </h3>
          <ul className={styles.list}>
            {hits.map((hit) => (
              <Hit
                key={hit.entry.href + hit.entry.title}
                hit={hit}
                terms={terms}
                address={addressOf(hit.entry.page, route) + hit.entry.href}
                isFirst={hit === first}
                onFollow={onFollow}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Hit({
  hit: { entry, title, details, texts },
  terms,
  address,
  isFirst,
  onFollow,
}: Pick<FindResultsProps, 'terms' | 'onFollow'> & {
  readonly hit: FoldedEntry
  readonly address: string
  readonly isFirst: boolean
}) {
  const excerpt = makeExcerpt(texts, terms)
  const Excerpt = entry.kind === 'quote' && excerpt?.index === 0 ? 'q' : 'span'
  const handleClick = (event: MouseEvent) => {
    // It opens elsewhere, and this page stays as it is: Back leads to what was found.
    if (event.ctrlKey || event.metaKey || event.shiftKey || !address.startsWith('#')) return
    event.preventDefault()
    onFollow()
    if (entry.kind === 'quote') openQuotation(address)
    followHash(writeFind(readQuery(), undefined), address)
    // The browser tells of a new hash later: until then the next key would press the word Find again.
    showTarget(address)
  }
  return (
    <li className={styles.hit} data-first={isFirst || undefined}>
      <a href={address} tabIndex={isFirst ? undefined : -1} data-stop onClick={handleClick}>
        <span className={styles.title} lang={entry.lang}>
          <MarkedText pieces={markText(title, terms)} />
        </span>{' '}
        <span className={styles.details}>
          {details.map((detail, index) => (
            <span key={detail.original}>
              {index > 0 && ' · '}
              <MarkedText pieces={markText(detail, terms)} />
            </span>
          ))}
        </span>
      </a>
      {excerpt && (
        <p className={styles.excerpt}>
          <Excerpt>
            <MarkedText pieces={excerpt.pieces} />
          </Excerpt>
        </p>
      )}
    </li>
  )
}
