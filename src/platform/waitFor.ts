/** How long the browser may be busy, in ms. */
const patience = 1500
/** How long a page may load until it is taken to have come, in ms: a font may never come. */
const longestLoad = 4000

/** What tells that a reader does something, or is about to; some aids do no more than click and change. */
const intents = [
  'pointermove',
  'pointerdown',
  'keydown',
  'focusin',
  'touchstart',
  'wheel',
  'scroll',
  'click',
  'change',
]

/** Until the browser has nothing better to do, or a while has passed. */
export function waitForIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle time to tell of.
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 50)
    else requestIdleCallback(() => resolve(), { timeout: patience })
  })
}

/** Until all that comes with the page is there, or the reader begins to do something. */
export function waitForLoad(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return Promise.race([
    waitForOne(['load', ...intents]),
    new Promise<void>((resolve) => setTimeout(resolve, longestLoad)),
  ])
}

/** Until the reader begins to do something. */
export function waitForReader(): Promise<void> {
  return waitForOne(intents)
}

/** Until the reader goes on from where a link has led. */
export function waitForMove(): Promise<void> {
  return waitForOne(['wheel', 'touchmove', 'keydown', 'pointerdown'])
}

/** Until one of these events of the window. */
function waitForOne(events: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new AbortController()
    const end = () => {
      waiting.abort()
      resolve()
    }
    const { signal } = waiting
    for (const event of events) addEventListener(event, end, { signal, passive: true })
  })
}

/** Until one of these elements is in view or nearly so; at once where there are none. */
export function waitForView(elements: readonly Element[]): Promise<void> {
  return new Promise((resolve) => {
    if (elements.length === 0) resolve()
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer.disconnect()
        resolve()
      },
      { rootMargin: '25% 0px' },
    )
    for (const element of elements) observer.observe(element)
  })
}
