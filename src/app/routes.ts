import { languages } from '../content/languages'
import type { LanguageFacts } from '../content/languages'

/** One page of the site, in one language. */
export interface Route {
  readonly page: 'read' | 'sources' | 'about' | 'present' | 'handout'
  readonly language: LanguageFacts
  /** Its folder below the site's root, without slashes at the ends; '' is the root. */
  readonly path: string
}

/** Every page that is prerendered. */
export const routes: readonly Route[] = languages.flatMap((language) => [
  { page: 'read' as const, language, path: language.path },
  { page: 'sources' as const, language, path: join(language.path, 'sources') },
  { page: 'about' as const, language, path: join(language.path, 'about') },
  { page: 'present' as const, language, path: join(language.path, 'present') },
  { page: 'handout' as const, language, path: join(language.path, 'handout') },
])

function join(...folders: readonly string[]): string {
  return folders.filter((folder) => folder !== '').join('/')
}

/** The same page in every language, the route itself among them. */
export function siblingsOf({ page }: Route): readonly Route[] {
  return routes.filter((other) => other.page === page)
}

/** The relative address of another page in the route's language; '' of the page itself. */
export function addressOf(page: Route['page'], route: Route): string {
  const target = routes.find((other) => other.page === page && other.language === route.language)
  return !target || target === route ? '' : linkBetween(route, target)
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
 * language, or of all, when none does.
 */
export function routeFor(tag: string | undefined, page?: string): Route {
  const first = routes[0]
  if (!first) throw new Error('content/languages.ts lists no language')
  const own = routes.filter(({ language }) => language.tag === tag)
  return own.find((route) => route.page === page) ?? own[0] ?? first
}
