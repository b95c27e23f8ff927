/** What the query of an embedded page's address may say. */
export interface EmbedOptions {
  /** Id of a language; null for the page's own. */
  readonly lang: string | null
  readonly theme: 'auto' | 'light' | 'dark'
  /** Id of the moment to begin with; null for the first one. */
  readonly at: string | null
  /** Lanes beside the main one. */
  readonly lanes: readonly string[]
  readonly compact: boolean
}

/** What an option may name; anything else is passed over. */
export interface KnownOptions {
  readonly languages: readonly string[]
  readonly moments: readonly string[]
  readonly lanes: readonly string[]
  readonly defaultLanes: readonly string[]
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
  const lanes = given.get('lanes')?.split(',')
  return {
    lang: pick('lang', known.languages),
    theme: themes.find((theme) => theme === given.get('theme')) ?? 'auto',
    at: pick('at', known.moments),
    lanes: lanes ? known.lanes.filter((lane) => lanes.includes(lane)) : known.defaultLanes,
    compact: yes.includes(given.get('compact') ?? 'no'),
  }
}

/** The same query with a moment in it; all other keys stay. */
export function writeMoment(query: string, at: string): string {
  const next = new URLSearchParams(query)
  next.set('at', at)
  return `?${next.toString()}`
}

/** The same query without a key; '' when nothing is left. */
export function dropOption(query: string, key: string): string {
  const next = new URLSearchParams(query)
  next.delete(key)
  const text = next.toString()
  return text === '' ? '' : `?${text}`
}
