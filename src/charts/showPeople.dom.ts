import { fillForm } from './fillForm'
import { findTitle } from './findTitle.dom'
import { readEach, readPeoples, selectors, shownAs } from './marks'

/**
 * Draws a chart of one people at a time for another: its elements carry what they are for each. The
 * first people for null; a group that the chart does not know leaves it as it is. Returns whether
 * anything has changed.
 */
export function showPeople(figure: Element, group: string | null): boolean {
  const parts = [...figure.querySelectorAll<HTMLElement | SVGElement>(selectors.peoples)]
  const changed = parts.flatMap((part) => {
    const { groups, names, form } = readPeoples(part.dataset)
    const nth = group === null ? 0 : groups.indexOf(group)
    if (nth < 0 || Number(part.dataset.nthPeople ?? 0) === nth) return []
    part.dataset.nthPeople = String(nth)
    for (const element of part.querySelectorAll<HTMLElement | SVGElement>(selectors.each)) {
      showEach(element, nth)
    }
    for (const mark of part.querySelectorAll<SVGElement>(selectors.mark)) {
      const [place, value] = [...mark.querySelectorAll('text')].map((text) => text.textContent)
      mark.dataset.group = groups[nth]
      mark.dataset.say = fillForm(form, {
        group: names[nth] ?? '',
        place: place ?? '',
        value: value ?? '',
      })
      for (const name of [shownAs.lit, shownAs.litGroup]) mark.removeAttribute(name)
    }
    return [part]
  })
  if (changed.length > 0) describeDrawings(figure)
  return changed.length > 0
}

function showEach(element: HTMLElement | SVGElement, nth: number) {
  const { text, level, width } = readEach(element.dataset, nth)
  if (text !== undefined) element.textContent = text
  if (level !== undefined) element.dataset.level = level
  if (width !== undefined) element.setAttribute('width', width)
}

/** For those who do not see it a drawing shows what its heading finds. */
function describeDrawings(figure: Element) {
  for (const drawing of figure.querySelectorAll<HTMLElement>(selectors.drawing)) {
    const title = findTitle(figure, drawing)
    for (const svg of drawing.querySelectorAll('svg')) svg.setAttribute('aria-label', title)
  }
}
