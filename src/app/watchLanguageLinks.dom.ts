import { readQuery } from '../platform/address'
import { writeStored } from '../platform/safeStorage'

/** The boot script reads it too. */
const languageKey = 'accord-language'

/** What may be the place where somebody reads. */
const places = 'main :is(section, article, details, li)[id]'

/**
 * Links to the page in another language keep what is chosen on it and the place that is read, and
 * the language is remembered.
 */
export function watchLanguageLinks(): void {
  addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[data-language]') : null
    if (link instanceof HTMLAnchorElement) takeAlong(link)
  })
}

function takeAlong(link: HTMLAnchorElement): void {
  writeStored(languageKey, link.hreflang)
  const address = new URL(link.href)
  address.search = readQuery()
  address.hash = findPlace()
  link.href = address.href
}

/** The id of what stands last above two fifths of the window; empty at the top of the page. */
function findPlace(): string {
  if (scrollY < innerHeight / 4) return ''
  const above = [...document.querySelectorAll(places)].filter((element) => {
    const { top, height } = element.getBoundingClientRect()
    return height > 0 && top < innerHeight * 0.4
  })
  return above.at(-1)?.id ?? ''
}
