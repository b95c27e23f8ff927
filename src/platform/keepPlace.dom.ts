/** Scrolled by less, a page is at its top and stays there; in px. */
const nearTop = 80
/** How long it takes until a page is taken to rest, and to have been drawn again, in ms. */
const [restTime, redrawTime] = [100, 1000]

/** A line in an element, as a share of its height, and where it was in the window. */
type Place = readonly [element: Element, share: number, y: number]

/**
 * Keeps what is read where it is in the window while that gets another width, as when a phone is
 * turned. A browser does not where the space around what it would hold on to changes too, and WebKit
 * never does.
 */
export function keepPlace(): void {
  let places: readonly Place[] = []
  let width = 0
  let isMoving = false
  let timer: ReturnType<typeof setTimeout>
  // Not that of the window, which is another one where the reader has zoomed in by fingers.
  const widthNow = () => document.documentElement.clientWidth
  const look = () => {
    isMoving = false
    width = widthNow()
    places = findPlaces()
  }
  const rest = () => {
    // There and back again leads to the same place, unless it could not be kept.
    if (isMoving && Math.abs(findShift(places)) < 2) [isMoving, width] = [false, widthNow()]
    else look()
  }
  const restIn = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(rest, ms)
  }
  const onSize = () => {
    if (matchMedia('print').matches) return
    isMoving ||= width !== widthNow()
    if (isMoving) {
      // Before the page is painted anywhere else, and again with all that takes its new height later.
      scrollBy({ top: findShift(places), behavior: 'instant' })
      restIn(redrawTime)
    } else look()
  }
  const onScroll = () => {
    if (isMoving || width !== widthNow()) return
    places = []
    restIn(restTime)
  }
  look()
  new ResizeObserver(onSize).observe(document.body)
  addEventListener('scroll', onScroll)
  // The reader goes on, or elsewhere.
  for (const intent of ['wheel', 'touchmove', 'keydown', 'pointerdown', 'popstate']) {
    addEventListener(intent, () => isMoving && look(), { passive: true })
  }
  // When the page is left too, and before a phone drops it.
  addEventListener('visibilitychange', rememberPlace)
}

/**
 * Which folds are open and where what is read stands, for when the reader comes back to this entry of
 * the history: the boot script leads there, by the same names.
 */
function rememberPlace() {
  const names = Array.from(
    document.querySelectorAll('details[open]'),
    (fold) => `${fold.closest('[id]')?.id}${fold.firstChild?.textContent}`,
  )
  const [read, ...where] = findPlaces().find(([{ id }]) => id) ?? []
  try {
    sessionStorage.setItem(`at-${history.state}`, JSON.stringify([names, read?.id, where]))
  } catch {
    // Then the browser's own place has to do.
  }
}

/** By how much what was read is below its place; none where nothing of it is there. */
function findShift(places: readonly Place[]): number {
  for (const [element, share, y] of places) {
    const { top, height } = element.getBoundingClientRect()
    if (height > 0) return top + share * height - y
  }
  return 0
}

/**
 * What to hold on to, the best first: the top of what a link may have led to, if it is in the window
 * above the line that is read; else the line itself in what is there, of which a drawing for another
 * width may show nothing.
 */
function findPlaces(): Place[] {
  const places: Place[] = []
  if (scrollY < nearTop) return places
  const line = innerHeight / 3
  let element = findElement(line)
  while (element?.closest('main')) {
    const { top, height } = element.getBoundingClientRect()
    if (element.id && top > 0 && top < line) places.unshift([element, 0, top])
    else places.push([element, (line - top) / height, line])
    element = element.parentElement
  }
  return places
}

/** The innermost at a line: on the left, just above in case it falls between two things, on the right. */
function findElement(line: number): Element | null {
  const [first = null, ...others] = [
    [0.4, line],
    [0.4, line - 30],
    [0.6, line],
  ].map(([share = 0, y = 0]) => document.elementFromPoint(innerWidth * share, y))
  return others.reduce((found, other) => (found?.contains(other) ? other : found), first)
}
