import { useEffect } from 'react'
import { limitQuery } from './findHits'
import type { FindQuery } from './findHits'
import type { FindIndex } from '../../model/findIndex'
import type { FindWords } from '../../model/findWords'
import { useInterface } from '../../ui/InterfaceContext'
import { addressOf } from '../routes'
import type { Route } from '../routes'
import { FindChoices } from './FindChoices'
import styles from './FindFound.module.css'
import { FindResults } from './FindResults'
import { useHits } from './useHits'

/** What a key asks of the results of a query, which may not be there yet. */
export interface FindAsked {
  readonly query: FindQuery
  readonly act: () => void
}

export interface FindFoundProps {
  readonly index: FindIndex
  readonly query: FindQuery
  readonly asked?: FindAsked | undefined
  readonly route: Route
  readonly find: FindWords
  readonly onLook: (query: FindQuery) => void
  /** A link was taken; the page goes there by itself. */
  readonly onFollow: () => void
}

/** What a query finds, what narrows it down, and where nothing is found, a way on. */
export function FindFound(props: FindFoundProps) {
  const { index, query, asked, route, find, onLook, onFollow } = props
  const { formats } = useInterface()
  const known = limitQuery(query, index)
  const { shown, terms, groups, count, isAsking } = useHits(index, query)
  useEffect(() => {
    if (asked?.query === shown) asked.act()
  }, [asked, shown])
  const hasSources = index.entries.some(({ kind }) => kind === 'source')
  const found = count > 0 ? find.count(count, formats) : find.nothing
  return (
    <>
      <div className={styles.bar}>
        <FindChoices index={index} query={known} find={find} onLook={onLook} />
        <p className={styles.status} role="status">
          {isAsking && found}
        </p>
      </div>
      {count > 0 && (
        <FindResults
          groups={groups}
          terms={terms}
          route={route}
          kinds={find.kinds}
          onFollow={onFollow}
        />
      )}
      {!isAsking && index.example.length > 0 && (
        <p className={styles.hint}>{find.hint({ spellings: index.example }, formats)}</p>
      )}
      {isAsking && count === 0 && (
        <div className={styles.nothing}>
          <p>{find.advice}</p>
          {(known.lane !== '' || known.person !== '') && (
            <button type="button" onClick={() => onLook({ ...query, lane: '', person: '' })}>
              {find.unfilter}
            </button>
          )}
          {hasSources && (
            <a href={addressOf('sources', route) || '#page'} onClick={onFollow}>
              {find.allSources}
            </a>
          )}
        </div>
      )}
    </>
  )
}
