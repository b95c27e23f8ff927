import { readView } from './marks'

/** The finding above a drawing: the heading of its view. Empty where there is none. */
export function findTitle(figure: Element, drawing: HTMLElement): string {
  const head = figure.querySelector(`figcaption > [data-view="${readView(drawing.dataset)}"]`)
  return head?.firstElementChild?.textContent ?? ''
}
