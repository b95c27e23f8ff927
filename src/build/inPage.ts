/** Data as it may stand inside a script element: a closing tag in a string would end it. */
export function jsonInPage(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/** A built style sheet as it may stand in a page: addresses of its assets count from there. */
export function styleInPage(style: string, assets: string): string {
  return style.trim().replaceAll(/url\(\.?\/assets\/([^)]+)\)/g, `url(${assets}$1)`)
}
