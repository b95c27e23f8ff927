// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { amountBudget, brotli, countBudget, gzip, weigh, weightBudget } from './budgetLines.js'
import { checkEmbeds, listEmbeds } from './checkEmbeds.js'
import { findPolicyProblems } from './checkPolicy.js'
import { findPageLoads, findStyleLoads } from './pageLoads.js'
import { parsePage } from './parsePage.js'
import { root } from './run.js'

/** @typedef {import('./budgetLines.js').Budget} Budget */
/** @typedef {Pick<import('vite').Manifest[string], 'file' | 'name' | 'imports' | 'dynamicImports'>} Chunk */
/** Vite's manifest of the scripts. @typedef {Readonly<Record<string, Chunk>>} Manifest */

/**
 * Sizes in bytes: the page after brotli, scripts and styles after gzip -9, fonts as they are. First
 * scripts are those that come with the page, own scripts these and what they ask for by themselves;
 * scripts are all that may come.
 */
const readLimits = {
  page: 40_000,
  elements: 3_600,
  firstScripts: 7_700,
  ownScripts: 95_000,
  scripts: 117_400,
  // Rules of the first screen that name classes count twice: they stand in the page and in the sheet.
  styles: 16_400,
  fonts: 71_000,
  /** By which of its letters a page asks for a font. */
  letters: 'a',
  requests: 7,
}

/** Cyrillic letters take two bytes, and fonts of their own; Kazakh ones take a third file. */
const russianLimits = {
  ...readLimits,
  ownScripts: 95_500,
  page: 46_000,
  scripts: 118_300,
  fonts: 119_000,
  letters: 'aа',
  requests: 10,
}
const kazakhLimits = {
  ...readLimits,
  ownScripts: 95_400,
  page: 46_000,
  scripts: 118_100,
  fonts: 144_000,
  letters: 'aаә',
  requests: 13,
}

/** Names, in the manifest, of what a page asks for when it has come, without being asked. */
const ownChunks = new Set(['react', 'live', 'interface'])

/** Names the language of a file of words in the manifest. */
const wordsFile = /^src\/content\/interface\/([\w-]+)\//

/** The pages that are measured, by their folder below the root. */
const pages = [
  { folder: '', limits: readLimits },
  {
    folder: 'present',
    limits: { ...readLimits, elements: 4_100, firstScripts: 91_000, requests: 11 },
  },
  { folder: 'kk', limits: kazakhLimits },
  { folder: 'ru', limits: russianLimits },
]

/**
 * Measures every page that has budgets, and what other sites embed. Throws when a page is missing.
 * @param {string} dist
 * @param {Manifest} manifest
 * @returns {Budget[]}
 */
export function checkAllBudgets(dist, manifest) {
  const ofPages = pages.flatMap(({ folder, limits }) =>
    checkBudgets(dist, manifest, folder, limits).map((budget) => ({
      ...budget,
      what: folder === '' ? budget.what : `${folder}: ${budget.what}`,
    })),
  )
  return [...ofPages, ...checkEmbeds(dist, listEmbeds(dist))]
}

/**
 * Measures the built page `index.html` of a folder of the site against the budgets. Throws when
 * the page is missing.
 * @param {string} dist
 * @param {Manifest} manifest
 * @param {string} [pageFolder]
 * @param {typeof readLimits} [limits]
 * @returns {Budget[]}
 */
export function checkBudgets(dist, manifest, pageFolder = '', limits = readLimits) {
  const file = posix.join(pageFolder, 'index.html')
  const html = readFileSync(join(dist, file), 'utf8')
  const document = parsePage(html)
  const page = findPageLoads(document)
  /** @param {string} url */
  const inRoot = (url) => toFile(url, pageFolder)
  const { language = '' } = document.documentElement.dataset
  const scripts = followImports(manifest, page.scripts.map(inRoot), language)
  const sheets = page.styles.map(inRoot)
  const styles = [
    ...page.inlineStyles.map((css, index) => ({
      name: `<style> ${index + 1}`,
      folder: pageFolder,
      css,
    })),
    ...sheets.map((name) => ({ name, folder: posix.dirname(name), css: readText(dist, name) })),
  ].map((style) => ({ ...style, ...findStyleLoads(style.css, limits.letters) }))
  const fonts = unique([
    ...page.fonts.map(inRoot),
    ...styles.flatMap((style) => style.fonts.map((url) => toFile(url, style.folder))),
  ])
  const rest = [...page.icons, ...page.others].map(inRoot)
  const first = [file, ...scripts.atOnce, ...sheets, ...fonts, ...rest]
  const missing = [...first, ...scripts.all].filter(
    (file) => !isForeign(file) && !existsSync(join(dist, file)),
  )
  const foreign = [
    ...[page.scripts, page.styles, page.fonts, page.icons, page.others].flat(),
    ...styles.flatMap(({ urls }) => urls),
  ].filter(isForeign)

  return [
    weightBudget('page, brotli', [weigh(file, brotli(html))], limits.page),
    amountBudget('elements of the page', page.elements, limits.elements),
    countBudget('what comes before the first paint', page.blocking, 0),
    weightBudget(
      'scripts of the first load, gzip',
      scripts.atOnce.map((name) => weigh(name, gzip(readText(dist, name)))),
      limits.firstScripts,
    ),
    weightBudget(
      'scripts that come by themselves, gzip',
      scripts.own.map((name) => weigh(name, gzip(readText(dist, name)))),
      limits.ownScripts,
    ),
    weightBudget(
      'scripts, gzip',
      scripts.all.map((name) => weigh(name, gzip(readText(dist, name)))),
      limits.scripts,
    ),
    weightBudget(
      'styles, gzip',
      styles.map(({ name, css }) => weigh(name, gzip(css))),
      limits.styles,
    ),
    weightBudget(
      'fonts',
      fonts.map((name) => weigh(name, readBytes(dist, name).length)),
      limits.fonts,
    ),
    countBudget('requests of the first load', first, limits.requests),
    countBudget('addresses of another origin', unique(foreign), 0),
    countBudget('files that are missing', unique(missing), 0),
    countBudget('faults of the content security policy', findPolicyProblems(document, page), 0),
  ]
}

/**
 * A table of what was measured, with the details of every budget that is not kept.
 * @param {readonly Budget[]} budgets
 */
export function formatBudgets(budgets) {
  return budgets
    .flatMap(({ what, measured, limit, kept, details }) => [
      `${kept ? '✓' : '✗'} ${what.padEnd(38)} ${measured.padStart(9)}  of at most ${limit}`,
      ...(kept ? [] : details.map((detail) => `    ${detail}`)),
    ])
    .join('\n')
}

/**
 * All scripts that the given ones lead to.
 * @param {Manifest} manifest
 * @param {readonly string[]} entries files in `dist`
 * @param {string} language of the page, which asks for no words of another
 * @returns {{ all: string[], atOnce: string[], own: string[] }} all files; those that are loaded
 *   without `import()`; these and what the page asks for by itself
 */
function followImports(manifest, entries, language) {
  const chunks = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]))
  /** @param {readonly string[] | undefined} keys */
  const filesOf = (keys = []) => {
    const own = keys.filter((key) => (wordsFile.exec(key)?.[1] ?? language) === language)
    return own.flatMap((key) => manifest[key]?.file ?? [])
  }
  const all = new Set(entries)
  const atOnce = new Set(entries)
  // A set may grow while it is walked through, and the walk takes in what was added.
  for (const file of atOnce) {
    for (const imported of filesOf(chunks.get(file)?.imports)) {
      atOnce.add(imported)
      all.add(imported)
    }
  }
  for (const file of all) {
    const chunk = chunks.get(file)
    for (const imported of filesOf(chunk?.imports)) all.add(imported)
    for (const imported of filesOf(chunk?.dynamicImports)) all.add(imported)
  }
  const own = [...all].filter(
    (file) => atOnce.has(file) || ownChunks.has(chunks.get(file)?.name ?? ''),
  )
  return { all: [...all], atOnce: [...atOnce], own }
}

/** Whether an address leads away from the page's own origin. @param {string} url */
function isForeign(url) {
  return /^([a-z][a-z\d+.-]*:)?\/\//i.test(url)
}

/**
 * Path in `dist` of an address as a file of a folder has it; a foreign address stays as it is.
 * @param {string} url
 * @param {string} folder
 */
function toFile(url, folder) {
  if (isForeign(url)) return url
  const path = url.replace(/[?#].*$/, '')
  return posix.normalize(path.startsWith('/') ? path.slice(1) : posix.join(folder, path))
}

/** Nothing for a missing file, which has a line of its own. @param {string} dist @param {string} file */
function readBytes(dist, file) {
  const path = join(dist, file)
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
}

/** @param {string} dist @param {string} file */
function readText(dist, file) {
  return readBytes(dist, file).toString('utf8')
}

/** What the build has left of itself. @returns {Manifest} */
export function readManifest() {
  return JSON.parse(readFileSync(join(root, '.build', 'manifest.json'), 'utf8'))
}

/** @param {readonly string[]} texts */
function unique(texts) {
  return [...new Set(texts)]
}

// node scripts/checkBudgets.js
if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const budgets = checkAllBudgets(join(root, 'dist'), readManifest())
  console.log(formatBudgets(budgets))
  if (budgets.some(({ kept }) => !kept)) process.exit(1)
}
