import { languages } from '../content/languages'
import type { LanguageFacts } from '../content/languages'

/** One page of the site, in one language. */
export interface Route {
  readonly page: 'read'
  readonly language: LanguageFacts
  /** Its folder below the site's root, without slashes at the ends; '' is the root. */
  readonly path: string
}

/** Every page that is prerendered. */
export const routes: readonly Route[] = languages.map((language) => ({
  page: 'read',
  language,
  path: language.path,
}))

/** The relative address of the site's root from a route: './', '../' … */
export function rootFrom({ path }: Pick<Route, 'path'>): string {
  return path === '' ? './' : '../'.repeat(path.split('/').length)
}

/** The relative address of one route from another. */
export function linkBetween(from: Pick<Route, 'path'>, to: Pick<Route, 'path'>): string {
  return `${rootFrom(from)}${to.path === '' ? '' : `${to.path}/`}`
}

/** The route whose language a page's `<html lang>` names; the first one when none does. */
export function routeFor(tag: string): Route {
  const first = routes[0]
  if (!first) throw new Error('content/languages.ts lists no language')
  return routes.find(({ language }) => language.tag === tag) ?? first
}
