import { useInterface } from '../../ui/InterfaceContext'
import { addressOf } from '../routes'
import type { Route } from '../routes'
import styles from './FindDialog.module.css'
import type { FindState } from './useFind'

/** What stands where no results do: what can be found, or a way on. */
export function FindNothing({
  route,
  state,
  isAsking,
  onFollow,
}: {
  readonly route: Route
  readonly state: FindState
  readonly isAsking: boolean
  readonly onFollow: () => void
}) {
  const { find } = useInterface().words
  const { query, index, look, prepare } = state
  const isNarrow = query.strand !== '' || query.person !== ''
  return (
    <div className={styles.nothing}>
      {index.status === 'failed' && (
        <button type="button" onClick={prepare}>
          {find.retry}
        </button>
      )}
      {index.status === 'ready' && !isAsking && <p>{find.hint}</p>}
      {index.status === 'ready' && isAsking && <p>{find.advice}</p>}
      {index.status === 'ready' && isAsking && isNarrow && (
        <button type="button" onClick={() => look({ ...query, strand: '', person: '' })}>
          {find.unfilter}
        </button>
      )}
      {index.status === 'ready' && isAsking && (
        <a href={addressOf('sources', route) || '#page'} onClick={onFollow}>
          {find.allSources}
        </a>
      )}
    </div>
  )
}
