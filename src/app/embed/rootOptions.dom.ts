/** Languages in which this page exists, by the links in its head, and the page's own among them. */
export function readLanguages(): readonly string[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')
  return [...links].map(({ hreflang }) => hreflang)
}

/**
 * Replaces the page by the same one in another language, without an entry in the history. Does
 * nothing where there is none, or where it is this one.
 */
export function openLanguage(language: string, query: string): void {
  if (language === document.documentElement.dataset.language) return
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')
  const link = [...links].find(({ hreflang }) => hreflang === language)
  if (link) location.replace(`${new URL(link.href).pathname}${query}${location.hash}`)
}
