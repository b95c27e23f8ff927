import type { Confidence, Facts } from '../content'
import { sourcesOf } from '../joinQuotes'
import type { Problem } from '../problem'
import { factsFile } from './contentFiles'

interface Grounded {
  readonly id: string
  readonly sources: readonly string[]
  readonly confidence: Confidence
}

/** Whatever is called verified though all of its sources are of one publisher. */
export function checkGrounds(facts: Facts): Problem[] {
  const publishers = new Map(facts.sources.map(({ id, publisher }) => [id, publisher]))
  return listGrounds(facts)
    .filter(({ confidence }) => confidence === 'verified')
    .filter(({ sources }) => sources.length > 0 && sources.every((id) => publishers.has(id)))
    .filter(({ sources }) => new Set(sources.map((id) => publishers.get(id))).size < 2)
    .map(({ file, id }) => ({
      file: factsFile(facts, file),
      id,
      sentence: 'It is called verified, but all of its sources are of one publisher.',
    }))
}

function listGrounds(facts: Facts) {
  const inFile = (file: string, items: readonly Grounded[]) =>
    items.map((item) => ({ ...item, file }))
  const statements = (
    parents: readonly { readonly id: string; readonly statements: readonly Grounded[] }[],
  ) =>
    parents.flatMap((parent) =>
      parent.statements.map((one) => ({ ...one, id: `${parent.id}.${one.id}` })),
    )
  return [
    ...inFile('milestones', facts.milestones),
    ...inFile('milestones', statements(facts.milestones)),
    ...inFile('reasons', statements(facts.reasons)),
    ...inFile(
      'quotes',
      facts.quotes.map((quote) => ({ ...quote, sources: sourcesOf(quote) })),
    ),
    ...(['claims', 'questions', 'figures', 'charts'] as const).flatMap((file) =>
      inFile(file, facts[file]),
    ),
  ]
}
