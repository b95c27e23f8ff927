import { broughtEvent } from '../platform/broughtEvent'
import { readChoice, readMark, readOpens, selectors } from './marks'
import { isSameMark } from './session'
import type { ChartMark, ChartSession } from './session'
import { stepMark } from './stepMark'

/** Where a mark is, from the corner of its drawing. */
interface Box {
  readonly mark: SVGElement
  readonly rect: DOMRect
}

/** Tells the session what is done to the charts of the page. Returns how to stop. */
export function listenToCharts(session: ChartSession): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const findMark = createFinder()
  let pointed: SVGElement | undefined

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    const element = findMark(event)
    if (element === pointed) return
    pointed = element
    const mark = element && readChartMark(element)
    session.send(mark ? { type: 'point', mark } : { type: 'leave' })
  }
  const onClick = (event: MouseEvent) => {
    const element = findMark(event)
    const mark = element && readChartMark(element)
    if (!mark) return
    // The same number again takes the choice back.
    const isKept = isSameMark(session.getState().keptMark, mark)
    session.send(isKept ? { type: 'release' } : { type: 'keep', mark })
  }
  const onKey = (event: KeyboardEvent) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || !target.matches(selectors.drawing)) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (key === 'Escape') session.send({ type: 'release' })
    const marks = findShown(target).flatMap((element) => readChartMark(element) ?? [])
    const last = session.getShown().active
    const current = marks.find(
      ({ chart, column, row }) =>
        chart === last?.chart && column === last.column && row === last.row,
    )
    const mark = stepMark(marks, current, key)
    if (!mark) return
    event.preventDefault()
    session.send({ type: 'keep', mark })
  }
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement && target.matches(selectors.highlight)) {
      session.send({ type: 'highlight', group: target.value === '' ? null : target.value })
    } else if (target instanceof HTMLInputElement) {
      const choice = readChoice(target.dataset)
      if (choice) session.send({ type: 'choose', key: choice.key, view: target.value })
    }
  }
  // The old address of a chart that is a view of another now.
  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1))
    const view = target ? readOpens(target.dataset) : undefined
    const choices = target
      ?.closest(selectors.chart)
      ?.querySelectorAll<HTMLInputElement>(selectors.choice)
    for (const input of choices ?? []) {
      const choice = readChoice(input.dataset)
      if (choice && input.value === view) session.send({ type: 'choose', key: choice.key, view })
    }
  }
  openTarget()
  addEventListener('hashchange', openTarget, { signal })
  document.addEventListener(broughtEvent, openTarget, { signal })
  document.addEventListener('pointermove', onMove, { signal })
  document.addEventListener('click', onClick, { signal })
  document.addEventListener('keydown', onKey, { signal })
  document.addEventListener('change', onChange, { signal })
  return () => {
    listening.abort()
  }
}

/**
 * Finds the mark at the pointer: the one it is over, else the nearest of the drawing. Only then
 * are marks measured, once for each size of a drawing: from its corner they do not move.
 */
function createFinder(): (event: MouseEvent) => SVGElement | undefined {
  let known = { drawing: null as Element | null, width: 0, height: 0, boxes: [] as readonly Box[] }
  return ({ target, clientX, clientY }) => {
    const drawing = target instanceof Element ? target.closest(selectors.drawing) : null
    if (!drawing || !(target instanceof Element)) return undefined
    const over = target.closest<SVGElement>(selectors.mark)
    if (over) return over
    const { left, top, width, height } = drawing.getBoundingClientRect()
    if (known.drawing !== drawing || known.width !== width || known.height !== height) {
      known = { drawing, width, height, boxes: measureMarks(drawing, left, top) }
    }
    return findNearest(known.boxes, clientX - left, clientY - top)
  }
}

function measureMarks(drawing: Element, left: number, top: number): readonly Box[] {
  return findShown(drawing).map((mark) => {
    const { x, y, width, height } = (mark.firstElementChild ?? mark).getBoundingClientRect()
    return { mark, rect: new DOMRect(x - left, y - top, width, height) }
  })
}

/** The mark closest to a point; a smaller one wins over one around it. */
function findNearest(boxes: readonly Box[], x: number, y: number): SVGElement | undefined {
  const distances = boxes.map(({ mark, rect }) => {
    const dx = Math.max(rect.left - x, 0, x - rect.right)
    const dy = Math.max(rect.top - y, 0, y - rect.bottom)
    return { mark, distance: Math.hypot(dx, dy), size: rect.width * rect.height }
  })
  return distances.sort((a, b) => a.distance - b.distance || a.size - b.size)[0]?.mark
}

/** The marks of a drawing that are seen: of its several widths one is. */
function findShown(drawing: Element): readonly SVGElement[] {
  const marks = [...drawing.querySelectorAll<SVGElement>(selectors.mark)]
  return marks.filter((element) => element.getClientRects().length > 0)
}

function readChartMark(element: SVGElement): ChartMark | undefined {
  const mark = readMark(element.dataset)
  return mark && { ...mark, chart: element.closest('figure')?.id ?? '' }
}
