/** How much of what a word opens is to be seen, and how far from its word that may stand; in px. */
const least = 80

/**
 * What opens out of sight, below other things that are open, is brought there: else a press on its
 * word seems to do nothing.
 */
export function watchOpened(): void {
  document.addEventListener('click', ({ target }) => {
    const word = target instanceof Element ? target.closest('details:not([open]) > summary') : null
    const held = word?.nextElementSibling
    // The browser opens it after this.
    if (held) setTimeout(() => show(word, held))
  })
}

function show(word: Element, held: Element) {
  const { top } = held.getBoundingClientRect()
  const isFar = top - word.getBoundingClientRect().bottom > least
  if (isFar && top > innerHeight - least) held.scrollIntoView()
}
