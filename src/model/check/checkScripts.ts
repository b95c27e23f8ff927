import type { Facts } from '../content'
import type { Problem } from '../problem'
import { factsFile } from './contentFiles'

interface Printed {
  readonly file: string
  readonly id: string
  readonly text: string
  readonly language: string
}

/** Quotations and titles of sources that are in another script than their language is written in. */
export function checkScripts(facts: Facts): Problem[] {
  const printed = listPrinted(facts)
  const scripts = new Map(
    [...new Set(printed.map(({ language }) => language))].map((tag) => [tag, scriptOf(tag)]),
  )
  return printed
    .filter(({ text, language }) => !isIn(text, scripts.get(language)))
    .map(({ file, id, language }) => ({
      file: factsFile(facts, file),
      id,
      sentence: `It is said to be in "${language}", but is written in another script.`,
    }))
}

function listPrinted({ quotes, sources }: Facts): readonly Printed[] {
  return [
    ...quotes.flatMap(({ id, text, language, versions = [] }) =>
      [{ text, language }, ...versions].map((one) => ({
        file: 'quotes',
        id,
        text: one.text,
        language: one.language,
      })),
    ),
    ...sources.map(({ id, title, language, titleLanguage = language }) => ({
      file: 'sources',
      id,
      text: title,
      language: titleLanguage,
    })),
  ]
}

/** 'Cyrl', 'Latn'; undefined for a tag that is none. */
function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
}

/** Whether most letters of a text are of a script; so it is where the script is not known. */
function isIn(text: string, script: string | undefined): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (script === undefined || letters === 0) return true
  try {
    const own = text.match(new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'gu'))?.length ?? 0
    return own * 2 >= letters
  } catch {
    return true
  }
}
