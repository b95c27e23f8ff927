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

export interface FindFoundProps {
  readonly index: FindIndex
  readonly query: FindQuery
  /** The query for whose first hit a reader has asked, which may not have been there yet. */
  readonly asked?: FindQuery | undefined
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
          takesFirst={shown === asked}
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
