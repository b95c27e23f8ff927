// @ts-check
import { brotliCompressSync, gzipSync } from 'node:zlib'

/**
 * One line of the table.
 * @typedef {object} Budget
 * @property {string} what
 * @property {string} measured
 * @property {string} limit
 * @property {boolean} kept
 * @property {readonly string[]} details what makes up the measure, or breaks the rule
 */

/** @param {string} what @param {readonly { name: string, bytes: number }[]} parts @param {number} limit */
export function weightBudget(what, parts, limit) {
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  return {
    what,
    measured: formatSize(bytes),
    limit: formatSize(limit),
    kept: bytes <= limit,
    details: parts.map((part) => `${formatSize(part.bytes).padStart(9)}  ${part.name}`),
  }
}

/** @param {string} what @param {readonly string[]} found @param {number} limit */
export function countBudget(what, found, limit) {
  return {
    what,
    measured: String(found.length),
    limit: String(limit),
    kept: found.length <= limit,
    details: found,
  }
}

/** @param {string} what @param {number} amount @param {number} limit */
export function amountBudget(what, amount, limit) {
  return {
    what,
    measured: String(amount),
    limit: String(limit),
    kept: amount <= limit,
    details: [],
  }
}

/** @param {string} name @param {number} bytes */
export function weigh(name, bytes) {
  return { name, bytes }
}

/** @param {string} text */
export function gzip(text) {
  return gzipSync(text, { level: 9 }).length
}

/** @param {string} text */
export function brotli(text) {
  return brotliCompressSync(text).length
}

/** @param {number} bytes */
function formatSize(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
