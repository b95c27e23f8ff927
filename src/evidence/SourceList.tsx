import type { Source } from '../model/story'
import { SourceEntry } from './SourceEntry'
import type { Backlink } from './SourceEntry'
import styles from './SourceList.module.css'

interface SourceListProps {
  readonly sources: readonly Source[]
  /** By source id: the places on the page that cite it, in page order. */
  readonly citedIn: ReadonlyMap<string, readonly Backlink[]>
  /** Address of the page with the full entries, with a slash at its end. */
  readonly page?: string | undefined
}

/** All sources by number. The heading above it is the page's. */
export function SourceList({ sources, citedIn, page }: SourceListProps) {
  return (
    <ol className={styles.list}>
      {sources.map((source) => (
        <SourceEntry
          key={source.id}
          source={source}
          citedIn={citedIn.get(source.id) ?? []}
          page={page}
        />
      ))}
    </ol>
  )
}
