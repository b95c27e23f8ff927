/** All about a quotation that its menu shows, from the page's own folder. */
export function citeFile(quote: string): string {
  return `pieces/cite-${quote}.html`
}
