const findStep = () => document.querySelector('main > [data-place="current"]')

/** Scrolls a step that is higher than the window by a few of its lines. */
export function scrollStep(direction: 'up' | 'down'): void {
  findStep()?.scrollBy(0, (direction === 'up' ? -0.2 : 0.2) * innerHeight)
}

/** Where a step is higher than the window: its top, or its answer once that is shown. */
export function showStep(isShown: boolean): void {
  const step = findStep()
  if (isShown) step?.querySelector('p[data-answer]')?.scrollIntoView({ block: 'nearest' })
  else step?.scrollTo(0, 0)
}
