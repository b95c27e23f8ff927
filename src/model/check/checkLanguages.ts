import { checkWords, wordsFile } from './checkWords'
import type { Facts } from '../content'
import { listTexts } from './listTexts'
import type { Problem } from '../problem'
import type { Words } from '../words'

/** The parts whose texts are the page's own, so that languages must have the same ones. */
const ownParts = [
  'page',
  'timeline',
  'quoteCard',
  'chartFrame',
  'chartCursor',
  'sourceList',
  'confidence',
  'independence',
  'claimCard',
  'sourcePage',
  'stances',
  'lanePages',
  'moment',
  'present',
] as const satisfies readonly (keyof Words)[]

/** Each language against the facts, and each further language against the first. */
export function checkLanguages(facts: Facts, words: Readonly<Record<string, Words>>): Problem[] {
  const [first, ...others] = Object.entries(words)
  if (!first) return []
  const [firstLanguage, pattern] = first
  return [
    ...checkWords(facts, firstLanguage, pattern),
    ...others.flatMap(([language, own]) => [
      ...checkWords(facts, language, own),
      ...ownParts.flatMap((part) =>
        comparePaths(pattern[part], own[part]).map(({ path, missing }) => ({
          file: wordsFile(facts, language, part),
          id: path,
          sentence: missing
            ? `It stands in ${firstLanguage} but not here.`
            : `It stands here but not in ${firstLanguage}.`,
        })),
      ),
    ]),
  ]
}

function comparePaths(pattern: unknown, own: unknown) {
  const [expected, actual] = [listPaths(pattern), listPaths(own)]
  return [
    ...[...expected].filter((path) => !actual.has(path)).map((path) => ({ path, missing: true })),
    ...[...actual].filter((path) => !expected.has(path)).map((path) => ({ path, missing: false })),
  ]
}

/** Without the places in a list: languages may need more or fewer paragraphs. */
function listPaths(value: unknown): ReadonlySet<string> {
  return new Set(listTexts(value).map(({ path }) => path.replace(/\.\d+$/, '')))
}
