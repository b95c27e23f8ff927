import { describe, expect, it } from 'vitest'
import { linkBetween, rootFrom, routeFor, routes } from '../../../src/app/routes'
import { languages } from '../../../src/content/languages'

const at = (path: string) => ({ path })

describe('addresses between pages', () => {
  it.each([
    ['', './'],
    ['kk', '../'],
    ['kk/embed', '../../'],
  ])('from "%s" the root is %s', (path, root) => {
    expect(rootFrom(at(path))).toBe(root)
  })

  it.each([
    ['', '', './'],
    ['', 'kk', './kk/'],
    ['kk', '', '../'],
    ['kk', 'ru', '../ru/'],
    ['kk', 'kk', '../kk/'],
    ['kk/embed', 'ru', '../../ru/'],
  ])('from "%s" to "%s" is %s', (from, to, link) => {
    expect(linkBetween(at(from), at(to))).toBe(link)
  })

  it.each([
    ['https://example.org/', '', 'kk'],
    ['https://example.org/accord/kk/', 'kk', 'ru'],
    ['https://example.org/accord/kk/embed/', 'kk/embed', ''],
  ])('leads from %s where it says, at whatever depth the site stands', (page, from, to) => {
    const root = new URL(rootFrom(at(from)), page)
    const target = new URL(linkBetween(at(from), at(to)), page)
    expect(target.href).toBe(new URL(to === '' ? '.' : `${to}/`, root).href)
  })
})

describe('the routes', () => {
  it('are a page to read for each language, the first at the root, no path twice', () => {
    const toRead = routes.filter(({ page }) => page === 'read')
    expect(toRead.map(({ language }) => language)).toEqual(languages)
    expect(routes[0]?.path).toBe('')
    expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length)
  })

  it('are found by the language of a page, and otherwise are the first', () => {
    for (const route of routes) expect(routeFor(route.language.tag, route.page)).toBe(route)
    expect(routeFor('en', 'unknown').page).toBe('read')
    for (const tag of ['', 'tlh', '<script>']) expect(routeFor(tag)).toBe(routes[0])
  })
})
