// @ts-check
import { parse } from 'postcss'
import valueParser from 'postcss-value-parser'

/**
 * What one built page asks for, as addresses the way they are written, without doubles.
 * @typedef {object} PageLoads
 * @property {string[]} scripts sources and preloaded modules
 * @property {string[]} styles linked
 * @property {string[]} fonts preloaded
 * @property {string[]} icons
 * @property {string[]} others images, frames, manifests and whatever else is fetched
 * @property {string[]} inlineScripts texts of the scripts that run; a data block does not
 * @property {string[]} inlineStyles texts
 * @property {string[]} blocking what must have come before anything is painted, or comes before
 *   the text that is
 * @property {number} elements
 */

const loadingRels = ['stylesheet', 'modulepreload', 'preload', 'prefetch', 'preconnect', 'icon']
const alsoLoadingRels = ['dns-prefetch', 'apple-touch-icon', 'mask-icon', 'manifest']
const runningTypes = ['', 'text/javascript', 'module', 'importmap', 'speculationrules']

/**
 * @param {Document} document
 * @returns {PageLoads}
 */
export function findPageLoads(document) {
  const links = [...document.querySelectorAll('link[href]')].map((link) => ({
    rels: (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/),
    as: link.getAttribute('as'),
    href: link.getAttribute('href') ?? '',
  }))
  /** @param {string} rel @param {string} [as] */
  const linked = (rel, as) =>
    links
      .filter((link) => link.rels.includes(rel) && (as === undefined || link.as === as))
      .map(({ href }) => href)
  const named = { styles: linked('stylesheet'), fonts: linked('preload', 'font') }
  const icons = linked('icon').filter(isFetched)
  const scripts = [
    ...attributes(document, 'script[src]', 'src'),
    ...linked('modulepreload'),
    ...linked('preload', 'script'),
  ]
  const known = new Set([...scripts, ...named.styles, ...named.fonts, ...icons])
  const otherLinks = links
    .filter(({ rels }) => [...loadingRels, ...alsoLoadingRels].some((rel) => rels.includes(rel)))
    .map(({ href }) => href)
  const embedded = [
    ...attributes(document, ':not(script)[src]', 'src'),
    ...attributes(document, '[srcset]', 'srcset').flatMap(splitSrcset),
    ...attributes(document, 'object[data]', 'data'),
    ...attributes(document, '[poster]', 'poster'),
    ...attributes(document, 'image[href], use[href]', 'href'),
  ]
  return {
    scripts: unique(scripts),
    styles: unique(named.styles),
    fonts: unique(named.fonts),
    icons: unique(icons),
    others: unique([...otherLinks, ...embedded].filter((url) => !known.has(url) && isFetched(url))),
    inlineScripts: [...document.querySelectorAll('script:not([src])')]
      .filter((script) => runningTypes.includes(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent ?? ''),
    inlineStyles: [...document.querySelectorAll('style')].map((style) => style.textContent ?? ''),
    blocking: [
      // One in the body holds up only what stands after it.
      ...attributes(document, 'head link[rel~="stylesheet"]', 'href'),
      ...named.fonts,
      ...attributes(document, 'head script[src]:not([async], [defer], [type="module"])', 'src'),
      ...[...document.querySelectorAll('head style')].flatMap(
        (style) => findStyleLoads(style.textContent ?? '').urls,
      ),
    ],
    elements: document.querySelectorAll('*').length,
  }
}

/**
 * What a style sheet fetches: all its addresses, and those of the fonts that a page
 * needs, that is whose `unicode-range` is absent or has one of its letters. Addresses as written.
 * @param {string} css
 * @param {string} [letters]
 * @returns {{ urls: string[], fonts: string[] }}
 */
export function findStyleLoads(css, letters = 'a') {
  const root = parse(css)
  /** @type {{ urls: string[], fonts: string[] }} */
  const found = { urls: [], fonts: [] }
  root.walkAtRules('import', ({ params }) => {
    valueParser(params).walk(({ type, value }) => {
      if (type === 'string') found.urls.push(value)
    })
  })
  root.walkDecls(({ value }) => {
    found.urls.push(...findUrls(value))
  })
  root.walkAtRules('font-face', (face) => {
    /** @type {{ src?: string, 'unicode-range'?: string }} */
    const own = {}
    face.walkDecls(/^(src|unicode-range)$/, ({ prop, value }) => {
      Object.assign(own, { [prop]: value })
    })
    const [font] = findUrls(own.src ?? '')
    if (font !== undefined && hasLetter(own['unicode-range'], letters)) found.fonts.push(font)
  })
  return { urls: unique(found.urls), fonts: unique(found.fonts) }
}

/** @param {string} value of a declaration */
function findUrls(value) {
  /** @type {string[]} */
  const urls = []
  if (!value.includes('url(')) return urls
  valueParser(value).walk((node) => {
    if (node.type === 'function' && node.value === 'url') urls.push(node.nodes[0]?.value ?? '')
  })
  return urls.filter(isFetched)
}

/**
 * @param {string | undefined} ranges of Unicode; all characters when left out
 * @param {string} letters
 */
function hasLetter(ranges, letters) {
  if (ranges === undefined) return true
  return ranges.split(',').some((range) => {
    const [from = '', to] = range.trim().replace(/^u\+/i, '').split('-')
    const first = Number.parseInt(from.replaceAll('?', '0'), 16)
    const last = Number.parseInt(to ?? from.replaceAll('?', 'F'), 16)
    return Array.from(letters, (letter) => letter.charCodeAt(0)).some(
      (code) => first <= code && code <= last,
    )
  })
}

/** @param {string} url */
function isFetched(url) {
  return url !== '' && !url.startsWith('data:') && !url.startsWith('#')
}

/** @param {string} srcset */
function splitSrcset(srcset) {
  return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
}

/** @param {Document} document @param {string} selector @param {string} name */
function attributes(document, selector, name) {
  return [...document.querySelectorAll(selector)].map((node) => node.getAttribute(name) ?? '')
}

/** @param {readonly string[]} texts */
function unique(texts) {
  return [...new Set(texts)]
}
