import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stories } from '../../src/content/stories'
import { loadFacts } from '../../src/build/loadFacts'
import { descendants, type Node, parseSource } from '../parseSource'

const root = join(import.meta.dirname, '../../src')

/** Ids of the story's own: those of its lanes are the product's. */
const ids = new Set(
  stories.flatMap((story) => {
    const { facts } = loadFacts(story)
    const lists = [
      ...[facts.milestones, facts.quotes, facts.claims, facts.questions, facts.speakers],
      ...[facts.sources, facts.figures, facts.charts, facts.eras],
    ]
    const named = facts.tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.named.filter(([part]) => part !== 'how').map(([, id]) => id)),
    )
    return [...lists.flatMap((list) => list.map(({ id }) => id)), ...named]
  }),
)

/** Strings and numbers of a file, without its comments and addresses. */
function readLiterals(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return descendants(parseSource(file, text))
    .flatMap(literalOf)
    .filter((literal) => !literal.includes('://'))
}

function literalOf(node: Node): readonly string[] {
  if (node.type === 'Literal' || node.type === 'JSXText') return [String(node.value)]
  return node.type === 'TemplateElement' ? [node.value.raw] : []
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('content/'))

it('no code names an id or a people of a story', () => {
  expect(ids.size).toBeGreaterThan(100)
  const named = files.flatMap((file) =>
    readLiterals(file)
      .filter((literal) => ids.has(literal))
      .map((literal) => `${file} names "${literal}"`),
  )
  expect(named).toEqual([])
})

it('no code names a year', () => {
  const isYear = (literal: string) => /^(1[89]|20)\d\d$/.test(literal)
  const named = files.flatMap((file) =>
    readLiterals(file)
      .filter(isYear)
      .map((literal) => `${file} names ${literal}`),
  )
  expect(named).toEqual([])
})
