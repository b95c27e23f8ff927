import { parseLanes } from '../addressState'

/** What the query of an embedded page's address may say. */
export interface EmbedOptions {
  /** Id of a language; null for the page's own. */
  readonly lang: string | null
  readonly theme: 'auto' | 'light' | 'dark'
  /** Id of the milestone to begin with; null for the first one. */
  readonly at: string | null
  /** Lanes beside the main one. */
  readonly lanes: readonly string[]
  readonly compact: boolean
}

/** What an option may name; anything else is passed over. */
export interface KnownOptions {
  readonly languages: readonly string[]
  readonly milestones: readonly string[]
  readonly lanes: readonly string[]
}

const themes = ['light', 'dark'] as const
const yes = ['', '1', 'true']

/** Reads the options. Whatever is missing, unknown or broken is the default; never throws. */
export function parseEmbedOptions(query: string, known: KnownOptions): EmbedOptions {
  const given = new URLSearchParams(query)
  const pick = (key: string, values: readonly string[]) => {
    const value = given.get(key)
    return value !== null && values.includes(value) ? value : null
  }
  return {
    lang: pick('lang', known.languages),
    theme: themes.find((theme) => theme === given.get('theme')) ?? 'auto',
    at: pick('at', known.milestones),
    lanes: parseLanes(query, known.lanes),
    compact: yes.includes(given.get('compact') ?? 'no'),
  }
}
