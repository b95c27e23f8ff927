import { foldText } from './foldText'
import { stemWord } from './stemWord'
import { toCyrillic } from './toCyrillic'

/** A word of the query, or several that are one name. Everything folded. */
export interface FindTerm {
  readonly typed: string
  /** Other spellings and forms of the same; they count at the beginning of a word only. */
  readonly variants: readonly string[]
}

/** Beyond this a query is cut: its cost stays bounded whatever is pasted. */
const mostSigns = 120
const mostTerms = 8
/** Shorter beginnings of a name could become too many others. */
const leastPrefix = 3
/** How much longer than a name a word of an inflected language may be: 'мажилиса'. */
const longestEnding = 3

/**
 * The terms of a query, in its order; all of them must be found. A word that begins a name of the
 * spellings brings the name's other forms with it, and names of several words stay together.
 */
export function parseTerms(
  text: string,
  spellings: readonly (readonly string[])[],
): readonly FindTerm[] {
  const groups = spellings.map((group) => group.map(foldName))
  const words = foldName(text.slice(0, mostSigns))
    .split(' ')
    .filter((word) => word !== '')
  const terms: FindTerm[] = []
  let start = 0
  while (start < words.length && terms.length < mostTerms) {
    const { term, length } = takeTerm(words.slice(start), groups)
    terms.push(term)
    start += length
  }
  return terms
}

function foldName(name: string): string {
  return foldText(name).folded.trim()
}

/** The term at the beginning of the words: the longest name among the spellings, else one word. */
function takeTerm(words: readonly string[], groups: readonly (readonly string[])[]) {
  for (let length = words.length; length > 1; length -= 1) {
    const typed = words.slice(0, length).join(' ')
    const isLast = length === words.length
    const variants = variantsOf(groups, (name) =>
      isLast ? name.startsWith(typed) : name === typed,
    )
    if (variants.length > 0) return { term: { typed, variants }, length }
  }
  const [typed = ''] = words
  return { term: { typed, variants: variantsOfWord(typed, groups) }, length: 1 }
}

/** The word's stem, other spellings of a name that it begins, else it in the other script. */
function variantsOfWord(typed: string, groups: readonly (readonly string[])[]) {
  const stem = stemWord(typed)
  const ofWord = variantsOf(groups, (name) => begins(typed, name))
  const names = ofWord.length > 0 ? ofWord : variantsOf(groups, (name) => begins(stem, name))
  const written = names.length === 0 && typed.length >= leastPrefix ? toCyrillic(typed) : []
  const stems = [...names, ...(stem === typed ? [] : [stem])].map((form) => stemWord(form))
  return [...new Set([...stems, ...written])]
}

function variantsOf(
  groups: readonly (readonly string[])[],
  fits: (name: string) => boolean,
): readonly string[] {
  return [...new Set(groups.filter((group) => group.some(fits)).flat())]
}

/** Whether a word may stand for a name: its beginning, its first word, or it with an ending. */
function begins(word: string, name: string): boolean {
  const [first = '', ...others] = name.split(' ')
  if (word === first) return true
  if (others.length > 0) return false
  if (word.length >= leastPrefix && name.startsWith(word)) return true
  const ending = word.length - name.length
  return /[а-я]/.test(word) && ending > 0 && ending <= longestEnding && word.startsWith(name)
}
