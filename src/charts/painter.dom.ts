import { placeYearLine, readChartKey, readChoice, readGroup, readMark } from './marks'
import { selectors, shownAs } from './marks'
import type { ChartMark, ChartSession, Shown } from './session'

/** What a chart holds, found once: a change then touches what it changes, and nothing else. */
interface Chart {
  readonly figure: HTMLElement
  /** What the session calls it: the key of its choice, or its kind. */
  readonly key: string
  readonly byGroup: ReadonlyMap<string, readonly Element[]>
  readonly byYear: ReadonlyMap<number, readonly Element[]>
  readonly byPlace: ReadonlyMap<string, readonly Element[]>
  /** The drawings, one for each view, in which a group has a part. */
  readonly drawings: ReadonlyMap<string, readonly Element[]>
  readonly yearLines: readonly SVGElement[]
  readonly sentence: Element | null
  readonly choices: readonly HTMLInputElement[]
  readonly highlight: HTMLSelectElement | null
}

const nothing: Pick<Shown, 'cursor' | 'active'> = {
  cursor: { year: null, group: null },
  active: null,
}

/**
 * Shows a session in all charts of the page, which were rendered at build time, and makes them
 * reachable by keys; `keys` says how to use them. Returns how to stop, which leaves no mark lit.
 */
export function paintCharts(session: ChartSession, keys: string): () => void {
  const figures = [...document.querySelectorAll<HTMLElement>(selectors.chart)]
  for (const figure of figures) wakeChart(figure, keys)
  const charts = figures.map(findParts)
  let before = nothing
  const paint = () => {
    const shown = session.getShown()
    for (const chart of charts) {
      paintMarks(chart, before, shown)
      paintChoices(chart, shown)
      const sentence = session.sayIn(chart.figure.id, chart.key)
      if (chart.sentence && chart.sentence.textContent !== sentence) {
        chart.sentence.textContent = sentence
      }
    }
    before = shown
  }
  paint()
  const stop = session.subscribe(paint)
  return () => {
    stop()
    for (const chart of charts) paintMarks(chart, before, nothing)
  }
}

/** Lets the link to each chart lead to what is shown: `query` is the one of the address. */
export function leadToCharts(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(selectors.link)) {
    link.setAttribute('href', `${query}${link.hash}`)
  }
}

function wakeChart(figure: HTMLElement, keys: string) {
  figure.setAttribute(shownAs.alive, '')
  const title = figure.querySelector('figcaption > :first-child')?.textContent ?? ''
  for (const drawing of figure.querySelectorAll<HTMLElement>(selectors.drawing)) {
    drawing.tabIndex = 0
    drawing.setAttribute('role', 'group')
    drawing.setAttribute('aria-label', `${title}. ${keys}`)
  }
}

function findParts(figure: HTMLElement): Chart {
  const byGroup = new Map<string, Element[]>()
  const byYear = new Map<number, Element[]>()
  const byPlace = new Map<string, Element[]>()
  const drawings = new Map<string, Element[]>()
  for (const drawing of figure.querySelectorAll(selectors.drawing)) {
    for (const element of drawing.querySelectorAll<SVGElement>(selectors.lightable)) {
      const group = readGroup(element.dataset)
      const mark = readMark(element.dataset)
      if (group !== null) {
        add(byGroup, group, element)
        if (drawings.get(group)?.at(-1) !== drawing) add(drawings, group, drawing)
      }
      if (mark) add(byPlace, placeOf(mark), element)
      if (mark && mark.year !== null) add(byYear, mark.year, element)
    }
  }
  return {
    figure,
    key: readChartKey(figure.dataset),
    byGroup,
    byYear,
    byPlace,
    drawings,
    yearLines: [...figure.querySelectorAll<SVGElement>(selectors.yearLine)],
    sentence: figure.querySelector(selectors.sentence),
    choices: [...figure.querySelectorAll<HTMLInputElement>(selectors.choice)],
    highlight: figure.querySelector<HTMLSelectElement>(selectors.highlight),
  }
}

function paintMarks(chart: Chart, before: typeof nothing, after: typeof nothing) {
  const { group, year } = after.cursor
  if (group !== before.cursor.group) {
    move(shownAs.litGroup, chart.byGroup, before.cursor.group, group)
    move(shownAs.hasGroup, chart.drawings, before.cursor.group, group)
    if (chart.highlight) chart.highlight.value = group ?? ''
  }
  if (year !== before.cursor.year) {
    move(shownAs.litYear, chart.byYear, before.cursor.year, year)
    for (const line of chart.yearLines) moveLine(line, year)
  }
  const [from, to] = [before.active, after.active].map((mark) => placeIn(chart, mark))
  if (from !== to) move(shownAs.lit, chart.byPlace, from ?? null, to ?? null)
}

/** A reader may have changed them, or the browser when it restored the page: so each time anew. */
function paintChoices({ key, choices }: Chart, { views }: Pick<Shown, 'views'>) {
  for (const input of choices) {
    const isShown =
      views[key] === undefined ? readChoice(input.dataset)?.isFirst : input.value === views[key]
    input.checked = isShown === true
  }
}

/** Takes an attribute from the elements of one key to those of another; null for none. */
function move<Key>(
  attribute: string,
  elements: ReadonlyMap<Key, readonly Element[]>,
  from: Key | null,
  to: Key | null,
) {
  const [old = [], next = []] = [from, to].map((key) => (key === null ? [] : elements.get(key)))
  for (const element of old) element.removeAttribute(attribute)
  for (const element of next) element.setAttribute(attribute, '')
}

function moveLine(line: SVGElement, year: number | null) {
  const x = placeYearLine(line.dataset, year)
  line.toggleAttribute(shownAs.yearLine, x !== undefined)
  if (x !== undefined) line.setAttribute('transform', `translate(${x} 0)`)
}

function placeIn({ figure }: Chart, mark: ChartMark | null): string | null {
  return mark?.chart === figure.id ? placeOf(mark) : null
}

/** Views that begin in another year have another number at the same place. */
function placeOf({ column, row, say }: Pick<ChartMark, 'column' | 'row' | 'say'>): string {
  return `${column} ${row} ${say}`
}

function add<Key>(map: Map<Key, Element[]>, key: Key, element: Element) {
  const known = map.get(key)
  if (known) known.push(element)
  else map.set(key, [element])
}
