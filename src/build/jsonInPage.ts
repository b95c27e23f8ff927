/** Data as it may stand inside a script element: a closing tag in a string would end it. */
export function jsonInPage(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
