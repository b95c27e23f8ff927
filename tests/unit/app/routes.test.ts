import { describe, expect, it } from 'vitest'
import {
  addressOf,
  linkBetween,
  rootFrom,
  routeFor,
  routesOf,
  siblingsOf,
  storyAddress,
} from '../../../src/app/routes'
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
  const { story } = routeFor('en')
  const routes = routesOf(story)

  it('are a page to read for each language, the first at the root, no path twice', () => {
    const toRead = routes.filter(({ page }) => page === 'read')
    expect(toRead.map(({ language }) => language)).toEqual(languages)
    expect(routes[0]?.path).toBe('')
    expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length)
  })

  it('are found by the language of a page, and otherwise are the first', () => {
    for (const route of routes) expect(routeFor(route.language.tag, route.page)).toEqual(route)
    expect(routeFor('en', 'unknown').page).toBe('read')
    for (const tag of ['', 'tlh', '<script>']) expect(routeFor(tag)).toEqual(routes[0])
  })

  it('of a further story stand in a folder of their own, below that of the language', () => {
    const own = languages.filter(({ id }) => id !== 'ru')
    const further = storyAddress(1, 'rivers', own)
    expect(routesOf(further).map(({ path }) => path)).toEqual([
      'stories/rivers',
      'stories/rivers/sources',
      'stories/rivers/about',
      'stories/rivers/present',
      'stories/rivers/handout',
      'kk/stories/rivers',
      'kk/stories/rivers/sources',
      'kk/stories/rivers/about',
      'kk/stories/rivers/present',
      'kk/stories/rivers/handout',
    ])
    const [first] = routesOf(further)
    expect(first && siblingsOf(first).map(({ path }) => path)).toEqual([
      'stories/rivers',
      'kk/stories/rivers',
    ])
    expect(storyAddress(0, 'rivers', own).folder).toBe('')
  })

  it('are none to sources where a story has none', () => {
    const bare = routesOf(storyAddress(1, 'rivers', languages.slice(0, 1), ['sources', 'handout']))
    expect(bare.map(({ page }) => page)).toEqual(['read', 'about', 'present'])
  })

  it('lead from each page to the others of its story, wherever that stands', () => {
    for (const from of routes) {
      for (const to of routes.filter(({ language }) => language === from.language)) {
        const site = 'https://example.org/'
        const base = new URL(from.path === '' ? '' : `${from.path}/`, site)
        const target = new URL(to.path === '' ? '' : `${to.path}/`, site)
        expect(new URL(addressOf(to.page, from), base).href).toBe(target.href)
      }
    }
  })
})
