import { checkRepeatedWords } from './checkRepeatedWords'
import { checkWords, wordsFile } from './checkWords'
import type { Facts } from '../content'
import { chooseVersion } from '../joinQuotes'
import { listTexts } from './listTexts'
import type { Problem } from '../problem'
import type { Words } from '../words'

/** The parts whose texts are not told by the facts, so that languages must have the same ones. */
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
  'aboutPage',
  'moment',
  'present',
  'handout',
  'story',
  'about',
  'laneTexts',
  'chamber',
  'waffle',
] as const satisfies readonly (keyof Words)[]

/** Each language against the facts, and each further language against the first. */
export function checkLanguages(facts: Facts, words: Readonly<Record<string, Words>>): Problem[] {
  const [first, ...others] = Object.entries(words)
  if (!first) return []
  const [firstLanguage, pattern] = first
  return [
    ...checkWords(facts, firstLanguage, pattern),
    ...checkRepeatedWords(facts, firstLanguage, pattern),
    ...others.flatMap(([language, own]) => [
      ...checkWords(facts, language, own),
      ...checkRepeatedWords(facts, language, own),
      ...checkTranslations(facts, language, own),
      ...findUntranslated(pattern, own).map(({ part, path }) => ({
        file: wordsFile(facts, language, part),
        id: path,
        sentence: `It says the same as in ${firstLanguage}.`,
      })),
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

/** A text of the first language that is the same here, letter by letter, and no name. */
function findUntranslated(pattern: Words, own: Words) {
  return Object.keys(pattern)
    .filter((part): part is keyof Words => part !== 'locale')
    .flatMap((part) => {
      const expected = new Map(listTexts(pattern[part]).map(({ path, text }) => [path, text]))
      return listTexts(own[part])
        .filter(({ path, text }) => expected.get(path) === text && isSentence(text))
        .map(({ path }) => ({ part, path }))
    })
}

/** Whether a text has words of a language: three in a row that begin small. */
function isSentence(text: string): boolean {
  return /(?:^|\s)\p{Ll}{2,}\s\p{Ll}{2,}\s\p{Ll}{2,}/u.test(text)
}

/** Quotations that no source prints in a language have a translation. */
function checkTranslations(facts: Facts, language: string, { locale, quotes }: Words): Problem[] {
  return facts.quotes
    .filter((quote) => chooseVersion(quote, locale.tag).language !== locale.tag)
    .filter(({ id, language: printed }) => printed !== locale.tag && quotes[id] !== undefined)
    .filter(({ id }) => quotes[id]?.translation === undefined)
    .map(({ id }) => ({
      file: wordsFile(facts, language, 'quotes'),
      id,
      sentence: 'The quotation is in another language and has no translation.',
    }))
}

function comparePaths(pattern: unknown, own: unknown) {
  const [expected, actual] = [listPaths(pattern ?? {}), listPaths(own ?? {})]
  return [
    ...[...expected].filter((path) => !actual.has(path)).map((path) => ({ path, missing: true })),
    ...[...actual].filter((path) => !expected.has(path)).map((path) => ({ path, missing: false })),
  ]
}

/** Without the places in a list: languages may need more or fewer paragraphs. */
function listPaths(value: unknown): ReadonlySet<string> {
  return new Set(listTexts(value).map(({ path }) => path.replace(/\.\d+$/, '')))
}
