import { useDeferredValue, useMemo } from 'react'
import { findHits, foldEntries, limitQuery } from './findHits'
import type { FindQuery, HitGroup } from './findHits'
import type { FindIndex } from '../../model/findIndex'
import { parseTerms } from './findTerms'
import type { FindTerm } from './findTerms'

export interface Hits {
  /** What they are hits for: the query, or as long as they are behind, an earlier one. */
  readonly shown: FindQuery
  readonly terms: readonly FindTerm[]
  readonly groups: readonly HitGroup[]
  readonly count: number
  /** Whether anything is looked for; without it nothing is found either. */
  readonly isAsking: boolean
}

/** What the index has for a query. Typing goes first: results may be a moment behind. */
export function useHits(index: FindIndex, query: FindQuery): Hits {
  const shown = useDeferredValue(query)
  const { text, lane, person } = limitQuery(shown, index)
  const entries = useMemo(() => foldEntries(index), [index])
  const hits = useMemo(() => {
    const terms = parseTerms(text, index.spellings)
    const isAsking = terms.length > 0 || lane !== '' || person !== ''
    const groups = isAsking ? findHits(entries, terms, { lane, person }) : []
    const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)
    return { terms, groups, count, isAsking }
  }, [index, entries, text, lane, person])
  return { shown, ...hits }
}
