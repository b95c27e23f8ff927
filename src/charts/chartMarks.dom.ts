/** One number of a drawing that was rendered before, as scripts find it. */
export interface ChartMark {
  readonly element: SVGElement
  /** Id of its chart. */
  readonly chart: string
  /** The sentence that says it. */
  readonly say: string
  readonly column: number
  readonly row: number
  readonly year: number | null
  readonly group: string | null
}

/** The chart's drawing around an element; null outside of any. */
export function findDrawing(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-drawing]') : null
}

/** The numbers of the drawing that is seen: of the several widths one is. */
export function shownMarks(drawing: Element): readonly ChartMark[] {
  const elements = [...drawing.querySelectorAll<SVGElement>('[data-say]')]
  return elements.filter((element) => element.getClientRects().length > 0).map(readMark)
}

/** The mark closest to a point in px of the window; a smaller one wins over one around it. */
export function nearestMark(
  marks: readonly ChartMark[],
  x: number,
  y: number,
): ChartMark | undefined {
  const measured = marks.map((mark) => {
    const box = (mark.element.firstElementChild ?? mark.element).getBoundingClientRect()
    const dx = Math.max(box.left - x, 0, x - box.right)
    const dy = Math.max(box.top - y, 0, y - box.bottom)
    return { mark, distance: Math.hypot(dx, dy), size: box.width * box.height }
  })
  return measured.sort((a, b) => a.distance - b.distance || a.size - b.size)[0]?.mark
}

function readMark(element: SVGElement): ChartMark {
  const { say = '', column, row, year, group } = element.dataset
  return {
    element,
    chart: element.closest('figure')?.id ?? '',
    say,
    column: Number(column),
    row: Number(row),
    year: year === undefined ? null : Number(year),
    group: group ?? null,
  }
}
