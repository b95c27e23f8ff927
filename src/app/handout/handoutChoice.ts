import type { SheetName } from '../../model/handoutWords'

/** In the order in which they are printed. */
export const sheetNames: readonly SheetName[] = ['pupils', 'key', 'short']

/** What a teacher has chosen to print. */
export interface HandoutChoice {
  readonly sheets: readonly string[]
  /** Ids of questions. */
  readonly questions: readonly string[]
}

/** What can be chosen, and what is chosen at first. */
export interface HandoutOptions {
  readonly questions: readonly string[]
  readonly first: readonly string[]
}

/** What the query says, in the order of the page; what is unknown is passed over, what is not said is as at first. */
export function parseChoice(query: string, { questions, first }: HandoutOptions): HandoutChoice {
  const params = new URLSearchParams(query)
  return {
    sheets: pick(params.get('sheets'), sheetNames, sheetNames),
    questions: pick(params.get('questions'), questions, first),
  }
}

/** The query with the choice in it, as short as it can be; all else of the query stays. */
export function writeChoice(
  query: string,
  { sheets, questions }: HandoutChoice,
  { first }: HandoutOptions,
): string {
  const params = new URLSearchParams(query)
  put(params, 'sheets', sheets, sheetNames)
  put(params, 'questions', questions, first)
  // A comma needs no escape, and links are read by people.
  const text = params.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

function pick(
  value: string | null,
  known: readonly string[],
  first: readonly string[],
): readonly string[] {
  if (value === null) return known.filter((id) => first.includes(id))
  const asked = value.split(',')
  const found = known.filter((id) => asked.includes(id))
  // 'questions=' asks for none; a list of nothing but unknown ids was no choice.
  return found.length > 0 || value === '' ? found : known.filter((id) => first.includes(id))
}

function put(
  params: URLSearchParams,
  key: string,
  chosen: readonly string[],
  first: readonly string[],
): void {
  const isFirst = chosen.length === first.length && first.every((id) => chosen.includes(id))
  if (isFirst) params.delete(key)
  else params.set(key, chosen.join(','))
}
