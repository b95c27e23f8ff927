import { safeParse } from 'valibot'
import type { BaseIssue, GenericSchema } from 'valibot'
import type { StoryFacts } from '../content'
import type { Problem } from '../problem'
import type { Words } from '../words'
import { wordsFile } from './checkWords'
import { factsFile } from './contentFiles'
import { factsShape } from './factsShape'
import { wordsShape } from './wordsShape'

type Path = readonly (string | number)[]

/** Parts of the facts that stand in a file of another name, and the id they are known by there. */
const placed: Readonly<Record<string, readonly [file: string, id: string] | undefined>> = {
  checked: ['sources', 'checked'],
  span: ['lanes', 'span'],
  eras: ['lanes', 'eras'],
  bars: ['charts', 'bars'],
  tables: ['datasets', 'tables'],
}

/**
 * Fields of the facts that are missing, empty, of another sort, or that nobody reads. While there is
 * one, nothing else of the content can be relied on.
 */
export function checkFactsShape(story: StoryFacts): Problem[] {
  return listIssues(factsShape, story).map(({ path, sentence }) => {
    const [part = 'id', index, ...inner] = path.map(String)
    const [file = part, own = part] = placed[part] ?? []
    const items: unknown = story[part as keyof StoryFacts]
    if (!Array.isArray(items) || index === undefined) {
      const field = [index, ...inner].filter((key) => key !== undefined)
      return { file: factsFile(story, file), id: own, sentence: sentence(field) }
    }
    const item: unknown = items[Number(index)]
    const [list, nth, ...rest] = inner
    const statement = list === 'statements' ? readItem(item, nth) : undefined
    return {
      file: factsFile(story, file),
      id: [nameOf(item, index), ...(statement === undefined ? [] : [nameOf(statement, nth)])].join(
        '.',
      ),
      sentence: sentence(statement === undefined ? inner : rest),
    }
  })
}

/** The same of a story's words in one language. */
export function checkWordsShape(
  story: Pick<StoryFacts, 'id'>,
  language: string,
  words: Words,
): Problem[] {
  const parts = Object.keys(wordsShape.entries) as (keyof typeof wordsShape.entries)[]
  const own = parts.flatMap((part) => (words[part] === undefined ? [] : [[part, words[part]]]))
  return listIssues(wordsShape, Object.fromEntries(own)).map(({ path, sentence }) => {
    const [part, ...inner] = path
    return {
      file: wordsFile(story, language, part as keyof Words),
      id: inner.length > 0 ? inner.join('.') : String(part),
      sentence: sentence([]),
    }
  })
}

interface Issue {
  readonly path: Path
  /** What is wrong, of the field that is named from the outside in; of the thing itself for none. */
  readonly sentence: (field: readonly string[]) => string
}

function listIssues(shape: GenericSchema, value: unknown): readonly Issue[] {
  const { issues = [] } = safeParse(shape, value)
  return issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number)
    return {
      path,
      sentence: (field) => {
        const it = field.length > 0 ? `Its "${field.join('.')}"` : 'It'
        return `${it} ${describe(issue)}.`
      },
    }
  })
}

function describe({ input, type, expected, received, message }: BaseIssue<unknown>): string {
  if (expected === 'never') return 'is nothing that is read here'
  if (input === undefined) return 'is missing'
  if (message === 'empty' || input === '') return 'is empty'
  if (type === 'regex') return `is ${received}, which is no ${message}`
  return `is ${received}, not ${expected ?? message}`
}

/** The id of an item, or its place in its list, from 1. */
function nameOf(item: unknown, index: string | undefined): string {
  const { id } = (item ?? {}) as { readonly id?: unknown }
  return typeof id === 'string' && id !== '' ? id : `no. ${Number(index) + 1}`
}

function readItem(item: unknown, nth: string | undefined): unknown {
  const { statements } = (item ?? {}) as { readonly statements?: unknown }
  return Array.isArray(statements) && nth !== undefined ? statements[Number(nth)] : undefined
}
