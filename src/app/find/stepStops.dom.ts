/**
 * Moves the focus among the elements marked `data-stop` inside another: Down and Up to the next and
 * the previous one, Home and End, from anything but a field, to the first link and the last. Says
 * whether the key was one of these and led somewhere.
 */
export function stepStops(inside: Element, key: string): boolean {
  const stops = [...inside.querySelectorAll<HTMLElement>('[data-stop]')]
  const links = stops.filter((stop) => stop instanceof HTMLAnchorElement)
  const active = document.activeElement
  const index = stops.findIndex((stop) => stop === active)
  if (index < 0) return false
  const isField = active instanceof HTMLInputElement
  const next = {
    ArrowDown: stops[index + 1],
    ArrowUp: stops[index - 1],
    Home: isField ? undefined : links[0],
    End: isField ? undefined : links.at(-1),
  }[key]
  next?.focus()
  return next !== undefined
}
