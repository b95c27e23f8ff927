// @ts-check
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { countBudget, gzip, weigh, weightBudget } from './budgetLines.js'
import { findPolicyProblems } from './checkPolicy.js'
import { findPageLoads } from './pageLoads.js'
import { parsePage } from './parsePage.js'

/** @typedef {import('./budgetLines.js').Budget} Budget */

/** In bytes after gzip -9. */
const limits = { script: 12_500, loader: 1_500 }

/**
 * Measures what other sites embed: the script of embedded pages, the loader for host pages, and
 * whether each page would live in a sandbox that blocks modules and linked fonts. Throws when a
 * page is missing.
 * @param {string} dist
 * @param {readonly string[]} pages paths of the pages in `dist`
 * @returns {Budget[]}
 */
export function checkEmbeds(dist, pages) {
  const read = pages.map((page) => {
    const document = parsePage(readFileSync(join(dist, page), 'utf8'))
    const loads = findPageLoads(document)
    const faults = findPolicyProblems(document, loads)
    return { page, loads, faults, blocked: findBlocked(document) }
  })
  // They differ, if at all, in nothing but what they are.
  const scripts = new Set(read.map(({ loads }) => loads.inlineScripts.join('\n')))
  /** @param {'blocked' | 'faults'} what */
  const listOf = (what) => read.flatMap((one) => one[what].map((each) => `${one.page}: ${each}`))
  return [
    weightBudget(
      'scripts in an embedded page, gzip',
      [...scripts].map((text, nth) => weigh(`script ${nth + 1}`, gzip(text))),
      limits.script,
    ),
    scriptBudget('loader of embedded pages, gzip', dist, ['embed.js'], limits.loader),
    countBudget('what a sandbox would block', listOf('blocked'), 0),
    countBudget('faults of embedded pages’ policies', listOf('faults'), 0),
  ]
}

/**
 * The embedded pages of a built site, in all languages; fails the checks when there are none.
 * @param {string} dist
 * @returns {string[]} paths in `dist`
 */
export function listEmbeds(dist) {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)embed\/(.*\/)?index\.html$/.test(file))
    .sort()
}

/**
 * Elements that need a CORS header in a frame without an origin, and script files: WebKit takes
 * 'self' in the policy of such a frame for nobody. @param {Document} document
 */
function findBlocked(document) {
  const blocked = 'script[src], [crossorigin], link[rel=modulepreload], link[as=font]'
  return [...document.querySelectorAll(blocked)].map(({ outerHTML }) => outerHTML.slice(0, 120))
}

/** @param {string} what @param {string} dist @param {readonly string[]} files @param {number} limit */
function scriptBudget(what, dist, files, limit) {
  const missing = files.filter((file) => !existsSync(join(dist, file)))
  const parts = files
    .filter((file) => !missing.includes(file))
    .map((file) => weigh(file, gzip(readFileSync(join(dist, file), 'utf8'))))
  const budget = weightBudget(what, parts, limit)
  return {
    ...budget,
    kept: budget.kept && parts.length > 0 && missing.length === 0,
    details: [...budget.details, ...missing.map((file) => `${file} is missing`)],
  }
}
