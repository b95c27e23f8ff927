import { Citations } from '../../evidence/Citations'
import type { Statement } from '../../model/story'

/** Statements as paragraphs, each with the word that leads to its sources. */
export function Statements({
  of,
}: {
  readonly of: readonly Pick<Statement, 'id' | 'text' | 'sources' | 'confidence' | 'independence'>[]
}) {
  return of.map((statement) => (
    <p key={statement.id}>
      {statement.text} <Citations {...statement} />
    </p>
  ))
}
