import { openDetails } from './openDetails'
import { waitForMove } from './waitFor'

/**
 * Moves the focus to where a link on this page leads: to the target's heading, or to the target.
 * What would hide the target opens, also when the page was opened there. The browser scrolls and
 * keeps the history; this adds what it leaves out. Where Back, Forward or a reload leads, the browser
 * knows what was read there, and nothing scrolls. Returns how to stop.
 */
export function watchHashTarget(): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return
    const link = event.target.closest('a[href^="#"]')
    const hash = link?.getAttribute('href')
    // A second click on the same link changes no hash, so no event would follow.
    if (hash && hash === location.hash) {
      setTimeout(() => {
        focusTarget(hash)
        // Some engines make it another entry of the same place.
        isNewEntry()
      })
    }
  }
  const target = findTarget(location.hash)
  if (target) openDetails(target)
  if (isNewEntry() && target) {
    // A script may have been quicker than the browser, which then does not scroll any more.
    if (scrollY === 0) target.scrollIntoView()
    bringIntoSight(target)
    // Fonts that come move what is above it; a reader who has begun to move is left alone.
    const { fonts } = document as Partial<Document>
    const moving = waitForMove()
    void Promise.race([moving, fonts?.ready]).then((first) => first && bringIntoSight(target))
  }
  document.addEventListener('click', onClick, { signal })
  addEventListener('hashchange', () => focusTarget(location.hash, isNewEntry()), { signal })
  return () => {
    listening.abort()
  }
}

/**
 * Whether the history's entry is one that a link has just made. It is marked, and is none from then
 * on: Back to it finds the mark, its time, by which the boot script knows what was read there.
 */
function isNewEntry(): boolean {
  if (history.state) return false
  try {
    history.replaceState(Date.now(), '')
  } catch {
    // Browsers limit how often.
  }
  return true
}

function findTarget(hash: string): HTMLElement | null {
  return document.getElementById(decodeHash(hash))
}

/** Brings what a hash leads to into sight, where it has come later than the browser looked for it. */
export function showTarget(hash: string): void {
  findTarget(hash)?.scrollIntoView()
  focusTarget(hash)
}

function focusTarget(hash: string, isNew = true): void {
  const target = findTarget(hash)
  if (!target) return
  openDetails(target)
  if (isNew) bringIntoSight(target)
  const name = target instanceof HTMLDetailsElement ? 'summary' : 'h1, h2, h3, h4'
  const heading = target.querySelector<HTMLElement>(name) ?? target
  if (heading.tabIndex < 0) heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** By how much less than it asks for a target may stand below the window's edge, in px. */
const tolerance = 20

/**
 * WebKit goes to a target in a second column a column too far down, and once more when what is
 * above it has been laid out. Firefox may have gone there before what is above it had its height.
 */
function bringIntoSight(target: HTMLElement): void {
  requestAnimationFrame(() => {
    // The reader may have gone on meanwhile.
    if (findTarget(location.hash) !== target) return
    const { top } = target.getBoundingClientRect()
    const { scrollPaddingTop } = getComputedStyle(document.documentElement)
    const covered = Number.parseFloat(scrollPaddingTop) || 0
    if (top > covered - tolerance && top < innerHeight) return
    const margin = Number.parseFloat(getComputedStyle(target).scrollMarginTop) || 0
    scrollBy({ top: top - covered - margin, behavior: 'instant' })
  })
}

/** The id that a hash names; empty for a hash that is not well encoded. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
