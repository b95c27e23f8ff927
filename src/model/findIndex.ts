/** In the order in which groups of equal rank are shown. */
export const findKinds = [
  'milestone',
  'chart',
  'reason',
  'claim',
  'person',
  'quote',
  'about',
  'source',
] as const

export type FindKind = (typeof findKinds)[number]

/** The pages on which things can be found. */
export const findPages = ['read', 'about', 'sources'] as const

export type FindPage = (typeof findPages)[number]

/** A place that can be found; every text of it stands there. */
export interface FindEntry {
  readonly kind: FindKind
  readonly page: FindPage
  /** '#id' on its page. */
  readonly href: string
  readonly title: string
  /** BCP 47 tag of the title; left out where it is the page's own. */
  readonly lang?: string
  /** Short texts shown beside the title: a date, a publisher. */
  readonly details: readonly string[]
  /** Longer texts of which the one that fits best is shown. Of a quotation, the first is its words. */
  readonly texts: readonly string[]
  /** Ids. */
  readonly lanes: readonly string[]
  readonly people: readonly string[]
}

export interface FindChoice {
  readonly id: string
  readonly name: string
}

/** All that can be found, in page order: what `find.json` carries. */
export interface FindIndex {
  readonly entries: readonly FindEntry[]
  readonly lanes: readonly FindChoice[]
  readonly people: readonly FindChoice[]
  /** Groups of spellings that mean the same. */
  readonly spellings: readonly (readonly string[])[]
  /** One of them, as an example. */
  readonly example: readonly string[]
}

/** The index as it came over the network; throws where it is not one, an older one say. */
export function parseFindIndex(value: unknown): FindIndex {
  if (isIndex(value)) return value
  throw new Error('find.json is not an index')
}

function isIndex(value: unknown): value is FindIndex {
  return (
    isRecord(value) &&
    isListOf(value.entries, isEntry) &&
    isListOf(value.lanes, isChoice) &&
    isListOf(value.people, isChoice) &&
    isListOf(value.spellings, isTexts) &&
    isTexts(value.example)
  )
}

function isEntry(value: unknown): boolean {
  return (
    isRecord(value) &&
    findKinds.some((kind) => kind === value.kind) &&
    findPages.some((page) => page === value.page) &&
    isText(value.href) &&
    value.href.startsWith('#') &&
    isText(value.title) &&
    (value.lang === undefined || isText(value.lang)) &&
    [value.details, value.texts, value.lanes, value.people].every(isTexts)
  )
}

function isChoice(value: unknown): boolean {
  return isRecord(value) && isText(value.id) && isText(value.name)
}

function isTexts(value: unknown): boolean {
  return isListOf(value, isText)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
