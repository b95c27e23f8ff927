/** Id of the part of the page that says why the numbers changed. */
export const reasonsId = 'why'

/** Id on the page to read of the answers to a question on the numbers. */
export function reasonId(id: string): string {
  return `why-${id}`
}
