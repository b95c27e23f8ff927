import type { Words } from '../model/words'

const modules = import.meta.glob<{ readonly words: Words }>('../content/interface/*/words.ts')

/** All words of a language, for rendering pages. Rejects for a language that has no folder. */
export async function loadWords(language: string): Promise<Words> {
  const load = modules[`../content/interface/${language}/words.ts`]
  if (!load) throw new Error(`src/content/interface/${language}/words.ts is missing`)
  return (await load()).words
}
