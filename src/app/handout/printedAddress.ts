/**
 * The address that paper may carry for a link, absolute and without its protocol in words; undefined
 * where nobody else could open it: on a file, on this machine alone, or on no address at all.
 */
export function printedAddress(
  href: string,
  base: string,
): { readonly href: string; readonly words: string } | undefined {
  let url: URL
  try {
    url = new URL(href, base)
  } catch {
    return undefined
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  if (/^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(url.hostname)) {
    return undefined
  }
  return { href: url.href, words: decodeURI(url.href.replace(/^https?:\/\//, '')) }
}
