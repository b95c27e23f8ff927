/** How tight a step may be set, as `data-tight` lists it; what each does stands in Stage.module.css. */
const levels = ['', '1', '1 2', '1 2 3', '1 2 3 4', '1 2 3 4 5'] as const

/** The least that the last row can read of a drawing, as a part of the stage's height. */
const smallest = 0.033

/**
 * Sets a step as tight as it needs to be seen whole, and no tighter: other languages and other
 * stories have longer words. What does not fit even so is scrolled to.
 */
export function fitStep(step: HTMLElement): void {
  step.toggleAttribute('data-spaced', parseFloat(getComputedStyle(step).letterSpacing) > 0)
  for (const level of levels) {
    if (level === '') delete step.dataset.tight
    else step.dataset.tight = level
    if (fits(step)) return
  }
}

function fits(step: HTMLElement): boolean {
  const parts = [step, ...step.querySelectorAll('[data-chart-kind] > :first-child')]
  const isWhole = parts.every(
    ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
      scrollHeight <= clientHeight && scrollWidth <= clientWidth,
  )
  return isWhole && hasLegibleDrawing(step)
}

/** A drawing gives way to words: its text is as large as the room that they leave. */
function hasLegibleDrawing(step: HTMLElement): boolean {
  return [...step.querySelectorAll<SVGTextElement>('[data-chart-kind] svg[viewBox] text')].every(
    (text) => {
      const scale = text.getScreenCTM()?.a ?? 1
      return parseFloat(getComputedStyle(text).fontSize) * scale >= smallest * step.clientHeight
    },
  )
}
