/** Id of a word of the glossary on the page, by its 0-based place in it. */
export function termId(index: number): string {
  return `term-${index + 1}`
}
