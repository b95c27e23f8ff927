import { broughtEvent } from '../platform/broughtEvent'
import { findTitle } from './findTitle.dom'
import { placeYearLine, readChartKey, readChoice, readGroup, readMark, readView } from './marks'
import { selectors, shownAs } from './marks'
import { moveMarks, rememberView } from './moveMarks.dom'
import { showPeople } from './showPeople.dom'
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
  /** What each view that stands here consists of. */
  readonly pieces: ReadonlyMap<string, readonly HTMLElement[]>
}

export interface Painter {
  /** Takes in what has been added to a chart: a further view. */
  readonly renew: (figure: Element) => void
  /** Leaves no mark lit. */
  readonly stop: () => void
}

const nothing: Pick<Shown, 'cursor' | 'active'> = {
  cursor: { year: null, group: null },
  active: null,
}

/**
 * Shows a session in all charts of the page, which were rendered at build time, and makes them
 * reachable by keys; `keys` says how to use them.
 */
export function paintCharts(session: ChartSession, keys: string): Painter {
  const charts = new Map<Element, Chart>()
  let before = nothing
  const take = (figure: HTMLElement) => {
    // At first nothing moves: the page comes as it is asked for.
    const isAlive = charts.has(figure)
    showPeople(figure, session.getShown().cursor.group)
    wakeChart(figure, keys)
    const chart = findParts(figure)
    charts.set(figure, chart)
    paintChart(chart, nothing, session, isAlive)
  }
  const takeNew = () => {
    for (const figure of document.querySelectorAll<HTMLElement>(selectors.chart)) {
      if (!charts.has(figure)) take(figure)
    }
  }
  takeNew()
  document.addEventListener(broughtEvent, takeNew)
  before = session.getShown()
  const stop = session.subscribe(() => {
    const { group } = session.getShown().cursor
    for (const chart of charts.values()) {
      if (group !== before.cursor.group && showPeople(chart.figure, group)) take(chart.figure)
      else paintChart(chart, before, session, true)
    }
    before = session.getShown()
  })
  return {
    renew: (figure) => {
      if (figure instanceof HTMLElement) take(figure)
    },
    stop: () => {
      stop()
      document.removeEventListener(broughtEvent, takeNew)
      for (const chart of charts.values()) paintMarks(chart, before, nothing)
    },
  }
}

function paintChart(chart: Chart, before: typeof nothing, session: ChartSession, isAlive: boolean) {
  const shown = session.getShown()
  paintMarks(chart, before, shown)
  paintView(chart, paintChoices(chart, shown), isAlive)
  const sentence = session.sayIn(chart.figure.id, chart.key)
  if (chart.sentence && chart.sentence.textContent !== sentence) {
    chart.sentence.textContent = sentence
  }
}

/** Lets the link to each chart lead to what is shown: `query` says how it looks. */
export function leadToCharts(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(selectors.link)) {
    link.setAttribute('href', `${query}${link.hash}`)
  }
}

function wakeChart(figure: HTMLElement, keys: string) {
  figure.setAttribute(shownAs.alive, '')
  for (const drawing of figure.querySelectorAll<HTMLElement>(selectors.drawing)) {
    drawing.tabIndex = 0
    drawing.setAttribute('role', 'group')
    drawing.setAttribute('aria-label', `${findTitle(figure, drawing)}. ${keys}`)
  }
}

function findParts(figure: HTMLElement): Chart {
  const byGroup = new Map<string, Element[]>()
  const byYear = new Map<number, Element[]>()
  const byPlace = new Map<string, Element[]>()
  const drawings = new Map<string, Element[]>()
  const pieces = new Map<string, HTMLElement[]>()
  for (const piece of figure.querySelectorAll<HTMLElement>(selectors.piece)) {
    add(pieces, readView(piece.dataset), piece)
  }
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
    pieces,
  }
}

function paintMarks(chart: Chart, before: typeof nothing, after: typeof nothing) {
  const { group, year } = after.cursor
  if (group !== before.cursor.group) {
    move(shownAs.litGroup, chart.byGroup, before.cursor.group, group)
    move(shownAs.hasGroup, chart.drawings, before.cursor.group, group)
    if (chart.highlight) choose(chart.highlight, group)
    if (group !== null) unfold(chart.byGroup.get(group))
  }
  if (year !== before.cursor.year) {
    move(shownAs.litYear, chart.byYear, before.cursor.year, year)
    for (const line of chart.yearLines) moveLine(line, year)
  }
  const [from, to] = [before.active, after.active].map((mark) => placeIn(chart, mark))
  if (from !== to) move(shownAs.lit, chart.byPlace, from ?? null, to ?? null)
}

/**
 * A reader may have changed them, or the browser when it restored the page: so each time anew.
 * Returns which view is chosen.
 */
function paintChoices({ key, choices }: Chart, { views }: Pick<Shown, 'views'>): string {
  let chosen = '0'
  for (const input of choices) {
    const nth = readChoice(input.dataset)?.nth ?? '0'
    input.checked = views[key] === undefined ? nth === '0' : input.value === views[key]
    if (input.checked) chosen = nth
  }
  return chosen
}

/** Until a view has come, the one before stays. */
function paintView({ pieces }: Chart, chosen: string, isAlive: boolean) {
  if (!pieces.has(chosen)) return
  const drawings = [...pieces.values()].map((own) =>
    own.find((piece) => piece.matches(selectors.drawing)),
  )
  const next = drawings.find((drawing) => drawing && readView(drawing.dataset) === chosen)
  const old = drawings.find((drawing) => drawing && drawing !== next && !drawing.hidden)
  const before = old && isAlive ? rememberView(old) : undefined
  for (const [view, own] of pieces) {
    for (const piece of own) piece.hidden = view !== chosen
  }
  if (before && next) moveMarks(before, next)
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

/** A narrow drawing folds: what is highlighted is shown. */
function unfold(elements: readonly Element[] = []) {
  for (const element of elements) {
    const fold = element.closest<HTMLDetailsElement>(`${selectors.drawing} details`)
    if (fold) fold.open = true
  }
}

function moveLine(line: SVGElement, year: number | null) {
  const x = placeYearLine(line.dataset, year)
  line.toggleAttribute(shownAs.yearLine, x !== undefined)
  if (x !== undefined) line.setAttribute('transform', `translate(${x} 0)`)
}

function placeIn({ figure }: Chart, mark: ChartMark | null): string | null {
  return mark?.chart === figure.id ? placeOf(mark) : null
}

/** The first option, which is nobody or the first group, for null and for a group that is none of them. */
function choose(select: HTMLSelectElement, group: string | null) {
  select.value = group ?? ''
  if (select.selectedIndex < 0) select.selectedIndex = 0
}

/** Views that begin in another year have another number at the same place. */
function placeOf({ column, row, say }: Pick<ChartMark, 'column' | 'row' | 'say'>): string {
  return `${column} ${row} ${say}`
}

function add<Key, Node extends Element>(map: Map<Key, Node[]>, key: Key, element: Node) {
  const known = map.get(key)
  if (known) known.push(element)
  else map.set(key, [element])
}
