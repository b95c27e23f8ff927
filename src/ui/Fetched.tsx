import type { ReactNode } from 'react'
import { useLanguage } from './LanguageContext'

interface FetchedProps {
  /** The file with the piece, from the page's own folder. */
  readonly file: string
  /** Ids of the piece, to which links lead before it is there. */
  readonly ids?: readonly string[]
  /** What stands there until then, and without scripts: a line that leads to the same elsewhere. */
  readonly children: ReactNode
}

/** The place of a piece that `bringPieces` fetches when the fold around it opens. */
export function Fetched({ file, ids = [], children }: FetchedProps) {
  const { moment } = useLanguage().words
  return (
    <div data-brings={file}>
      {ids.map((id) => (
        <span key={id} id={id} />
      ))}
      {children}
      <p role="status" hidden>
        {moment.missing}
      </p>
    </div>
  )
}
