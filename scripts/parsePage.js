// @ts-check
import { JSDOM } from 'jsdom'

// One window for all pages: a window for each costs more than the page in it.
const { DOMParser } = new JSDOM('').window

/**
 * A page as a browser without scripts reads it, whatever its HTML.
 * @param {string} html
 * @returns {Document}
 */
export function parsePage(html) {
  return new DOMParser().parseFromString(html, 'text/html')
}
