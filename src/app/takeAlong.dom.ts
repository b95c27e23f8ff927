import { readQuery } from '../platform/address'
import { writeStored } from '../platform/safeStorage'

/** The boot script reads it too. */
const languageKey = 'accord-language'

/** What may be the place where somebody reads. */
const places = 'main :is(section, article, figure, details, li, div)[id]'

/**
 * Before a link to the same page in another language is followed: the language is remembered, and
 * the link keeps what is chosen on the page and the place that is read.
 */
export function takeAlong(link: HTMLAnchorElement, tag: string): void {
  writeStored(languageKey, tag)
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
