/** Ids that the pages themselves have, and endings of those that they give to parts of a moment. */
const reserved = new Set([
  ...['main', 'after', 'context', 'about', 'sources', 'timeline', 'why', 'title', 'closing'],
  ...['cursor', 'embed', 'page', 'preview', 'confidence', 'rail-bars', 'rail-cursor'],
])
const reservedEnd = /-(title|happened|record|words|numbers|sources|head|foot|page)$/

/** 'The first arch, finished!' → 'the-first-arch-finished'; '' where no Latin letter or digit is in it. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  return words.reduce((slug, word) => {
    const longer = slug === '' ? word : `${slug}-${word}`
    return longer.length <= 48 ? longer : slug || word.slice(0, 48)
  }, '')
}

export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

/**
 * An id for each of several things, in their order: what it wants to be called, with its year after it
 * where another one is called so, and else a number.
 */
export function makeIds(
  wanted: readonly { readonly name: string; readonly year: string }[],
): readonly string[] {
  const used = new Set(reserved)
  return wanted.map(({ name, year }) => {
    // An id that begins with a digit could be taken for a number.
    const slug = slugOf(name).replace(/^(?=\d)|^$/, 'in-')
    const first = slug === 'in-' ? `in-${year}` : slug
    const more = Array.from(
      { length: used.size + 1 },
      (_, index) => `${first}-${year}-${index + 2}`,
    )
    const isFree = (one: string) => !used.has(one) && !reservedEnd.test(one)
    const id = [first, `${first}-${year}`, ...more].find(isFree) ?? first
    used.add(id)
    return id
  })
}
