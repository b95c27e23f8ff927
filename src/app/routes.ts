import { languages } from '../content/languages'
import type { LanguageFacts } from '../content/languages'

/** The pages of a story, each with its folder below that of the page to read. */
const folders = {
  read: '',
  sources: 'sources',
  about: 'about',
  present: 'present',
  handout: 'handout',
} as const

export type Page = keyof typeof folders

/** Where a story stands on the site, and which pages it has. */
export interface StoryAddress {
  /** Its folder below that of a language, without slashes at the ends; '' of the first story. */
  readonly folder: string
  /** Those it can be read in; the first one is for readers of any other. */
  readonly languages: readonly LanguageFacts[]
  /** A story without sources has no page of them, say. */
  readonly pages: readonly Page[]
}

/** One page of the site, in one language. */
export interface Route {
  readonly page: Page
  readonly language: LanguageFacts
  readonly story: StoryAddress
  /** Its folder below the site's root, without slashes at the ends; '' is the root. */
  readonly path: string
}

/** The first story in all languages: what a page's script takes for its own, whichever that is. */
const first: StoryAddress = {
  folder: '',
  languages,
  pages: ['read', 'sources', 'about', 'present', 'handout'],
}

/** The address of the story that stands at a place of the list of stories, counted from 0; it may lack pages. */
export function storyAddress(
  nth: number,
  id: string,
  own: readonly LanguageFacts[],
  lacking: readonly Page[] = [],
): StoryAddress {
  const pages = first.pages.filter((page) => !lacking.includes(page))
  return { folder: nth === 0 ? '' : `stories/${id}`, languages: own, pages }
}

/** Every page of a story that is prerendered, language by language. */
export function routesOf(story: StoryAddress): readonly Route[] {
  return story.languages.flatMap((language) =>
    story.pages.map((page) => routeTo(page, language, story)),
  )
}

/** A page of a story in a language: the language's folder, the story's, the page's. */
export function routeTo(page: Page, language: LanguageFacts, story: StoryAddress): Route {
  return { page, language, story, path: join(language.path, story.folder, folders[page]) }
}

export function join(...parts: readonly string[]): string {
  return parts.filter((folder) => folder !== '').join('/')
}

/** The same page in every language of its story, the route's own among them. */
export function siblingsOf({ page, story }: Route): readonly Route[] {
  return story.languages.map((language) => routeTo(page, language, story))
}

/** The relative address of another page of the same story in the same language; '' of the page itself. */
export function addressOf(page: Page, { page: from }: Pick<Route, 'page'>): string {
  return page === from ? '' : linkBetween({ path: folders[from] }, { path: folders[page] })
}

/** The relative address of the site's root from a route: './', '../' … */
export function rootFrom({ path }: Pick<Route, 'path'>): string {
  return path === '' ? './' : '../'.repeat(path.split('/').length)
}

/** The relative address of one route from another. */
export function linkBetween(from: Pick<Route, 'path'>, to: Pick<Route, 'path'>): string {
  return `${rootFrom(from)}${to.path === '' ? '' : `${to.path}/`}`
}

/**
 * The route whose language and kind of page `<html data-language data-page>` name; the first one of the
 * language, or of all, when none does. Its addresses of other pages hold for every story.
 */
export function routeFor(tag: string | undefined, page?: string): Route {
  const language = languages.find((one) => one.tag === tag) ?? languages[0]
  if (!language) throw new Error('content/languages.ts lists no language')
  return routeTo(first.pages.find((one) => one === page) ?? 'read', language, first)
}
