/**
 * Moves the focus among the links marked `data-stop` inside another: Down and Up to the next and the
 * previous one, from the first one up to the field, Home and End to the first and the last. Says
 * whether the key was one of these and led somewhere.
 */
export function stepStops(inside: Element, key: string): boolean {
  const [field, ...links] = inside.querySelectorAll<HTMLElement>('[data-stop]')
  const index = links.findIndex((link) => link === document.activeElement)
  if (index < 0) return false
  const next = {
    ArrowDown: links[index + 1],
    ArrowUp: links[index - 1] ?? field,
    Home: links[0],
    End: links.at(-1),
  }[key]
  next?.focus()
  return next !== undefined
}
