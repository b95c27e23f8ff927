import { motionKey, selectors } from './marks'

/** In ms. */
const duration = 240
const timing = { duration, easing: 'ease-out' } as const

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Placed {
  readonly element: SVGElement
  /** Of its shape, in px of the window. */
  readonly box: DOMRect
}

/** What is seen of a view, before another takes its place. */
export type View = ReadonlyMap<string, Placed>

/** Where the marks and names of a drawing are; nothing where nothing is to move. */
export function rememberView(drawing: Element): View {
  const canMove = 'animate' in Element.prototype
  if (!canMove || matchMedia('(prefers-reduced-motion: reduce)').matches) return new Map()
  const seen = [...drawing.querySelectorAll<SVGElement>(selectors.lightable)].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      // What moves with something around it does not move on its own.
      !element.parentElement?.closest(selectors.lightable),
  )
  return new Map(
    seen.map((element) => [
      motionKey(element.dataset),
      { element, box: shapeOf(element).getBoundingClientRect() },
    ]),
  )
}

/**
 * Leads the eye from one view to the next: what is in both moves from where it was, what is new
 * comes, what is gone loses its color and goes.
 */
export function moveMarks(before: View, drawing: Element): void {
  if (before.size === 0) return
  const after = rememberView(drawing)
  const [first] = after.values()
  const svg = first?.element.ownerSVGElement
  if (!svg) return
  const frame = svg.getBoundingClientRect()
  const scale = frame.width / svg.viewBox.baseVal.width
  const inDrawing = ({ x, y, width, height }: DOMRect): Box => ({
    x: (x - frame.x) / scale,
    y: (y - frame.y) / scale,
    width: width / scale,
    height: height / scale,
  })
  for (const [key, { element, box }] of after) {
    const old = before.get(key)
    if (!old) element.animate([{ opacity: 0 }, { opacity: 1 }], timing)
    else move(element, inDrawing(old.box), inDrawing(box))
  }
  for (const [key, { element }] of before) {
    if (!after.has(key)) letGo(element, svg)
  }
}

/** Bars and dots also grow and shrink; words fade in where they belong, and groups only move. */
function move(element: SVGElement, from: Box, to: Box) {
  const shape = shapeOf(element)
  if (shape instanceof SVGPathElement) return
  const isStretched = shape !== element && to.width > 0 && to.height > 0
  const [sx, sy] = isStretched ? [from.width / to.width, from.height / to.height] : [1, 1]
  const start = `translate(${from.x - to.x * sx}px, ${from.y - to.y * sy}px) scale(${sx}, ${sy})`
  shape.animate(
    [
      { transform: start, transformOrigin: '0 0' },
      { transform: 'none', transformOrigin: '0 0' },
    ],
    timing,
  )
  if (shape === element) return
  for (const text of element.querySelectorAll('text')) {
    text.animate([{ opacity: 0 }, { opacity: 1 }], timing)
  }
}

/** A copy of what is gone, without its words, for as long as it takes to go. */
function letGo(element: SVGElement, svg: SVGSVGElement) {
  const copy = element.cloneNode(true) as SVGElement
  for (const { name } of [...copy.attributes]) {
    if (!keptAttributes.has(name)) copy.removeAttribute(name)
  }
  for (const text of copy.querySelectorAll('text')) text.remove()
  const around = element.parentElement
  const place = document.createElementNS(svg.namespaceURI, 'g')
  const transform = around?.getAttribute('transform')
  if (transform) place.setAttribute('transform', transform)
  place.append(copy)
  svg.append(place)
  for (const shape of copy.children) shape.animate([{}, { fill: 'var(--other)' }], timing)
  const going = copy.animate([{ opacity: 1 }, { opacity: 1, offset: 0.4 }, { opacity: 0 }], timing)
  const remove = () => place.remove()
  going.addEventListener('finish', remove)
  going.addEventListener('cancel', remove)
}

/** What style sheets go by, and no script. */
const keptAttributes: ReadonlySet<string> = new Set([
  'class',
  'data-tone',
  'data-nth-party',
  'data-role',
])

/** The part of a mark that is outlined; a group that is no mark is moved as a whole. */
function shapeOf(element: SVGElement): SVGElement {
  const shape = element.matches(selectors.mark) ? element.firstElementChild : null
  return shape instanceof SVGElement ? shape : element
}
