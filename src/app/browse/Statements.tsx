import { Citations } from '../../evidence/Citations'
import type { Statement } from '../../model/story'
import { TextMarks } from '../../ui/TextMarks'

/**
 * Statements as paragraphs, each with the word that leads to its sources. Where none of them has
 * any, the last one says so for all.
 */
export function Statements({
  of,
}: {
  readonly of: readonly (Pick<
    Statement,
    'id' | 'text' | 'sources' | 'confidence' | 'independence'
  > &
    Partial<Pick<Statement, 'marks'>>)[]
}) {
  const isSourced = of.some(({ sources }) => sources.length > 0)
  return of.map((statement, index) => (
    <p key={statement.id}>
      {statement.marks ? <TextMarks of={statement.marks} /> : statement.text}{' '}
      {(isSourced || index === of.length - 1) && <Citations {...statement} />}
    </p>
  ))
}
