/** What the charts of a page show of the state that they share. */
export interface ChartMarksState {
  readonly year: number | null
  readonly group: string | null
  /** The mark that is pointed at. */
  readonly active: {
    readonly chart: string
    readonly column: number
    readonly row: number
  } | null
  /** The checked view of each choice. */
  readonly views: Readonly<Record<string, string>>
  /** The sentence below a chart; empty for none. */
  readonly sayIn: (chart: string, kind: string) => string
  /** How to use a drawing, for its accessible name. */
  readonly keys: string
}

/** Makes charts reachable by keys that were rendered at build time; `keys` says how to use them. */
export function wakeCharts(keys: string): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    figure.dataset.alive = ''
    const title = figure.querySelector('figcaption > :first-child')?.textContent ?? ''
    for (const drawing of figure.querySelectorAll<HTMLElement>('[data-drawing]')) {
      drawing.tabIndex = 0
      drawing.setAttribute('role', 'group')
      drawing.setAttribute('aria-label', `${title}. ${keys}`)
    }
  }
}

/** Shows the state in all charts of the page. */
export function showCharts(state: ChartMarksState): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    showIn(figure, state)
  }
}

function showIn(figure: HTMLElement, state: ChartMarksState) {
  const { year, group, active, views, sayIn } = state
  const kind = figure.dataset.chart ?? ''
  const isPeople = figure.querySelector('[data-group]') !== null
  for (const drawing of figure.querySelectorAll<HTMLElement>('[data-drawing]')) {
    const isGroupDrawn =
      group !== null && drawing.querySelector(`[data-group="${CSS.escape(group)}"]`) !== null
    drawing.toggleAttribute('data-has-group', isPeople && isGroupDrawn)
  }
  for (const mark of figure.querySelectorAll<SVGElement>('[data-say], [data-group]')) {
    const { column, row } = mark.dataset
    mark.toggleAttribute('data-lit-group', group !== null && mark.dataset.group === group)
    mark.toggleAttribute('data-lit-year', year !== null && mark.dataset.year === String(year))
    const isActive =
      active?.chart === figure.id && column === String(active.column) && row === String(active.row)
    mark.toggleAttribute('data-lit', isActive)
  }
  for (const line of figure.querySelectorAll<SVGElement>('[data-year-slope]')) moveLine(line, year)
  const said = figure.querySelector('[data-said]')
  const sentence = sayIn(figure.id, kind)
  if (said && said.textContent !== sentence) said.textContent = sentence
  for (const input of figure.querySelectorAll<HTMLInputElement>('input[data-choice]')) {
    const view = views[kind]
    input.checked = view === undefined ? input.dataset.nth === '0' : input.value === view
  }
  const select = figure.querySelector<HTMLSelectElement>('select[data-highlight]')
  if (select) select.value = group ?? ''
  figure.querySelector('[data-chart-link]')?.setAttribute('href', `${location.search}#${figure.id}`)
}

/** x = offset + slope · year, in the drawing's own units. */
function moveLine(line: SVGElement, year: number | null) {
  const { yearSlope, yearOffset, yearFirst, yearLast } = line.dataset
  const isWithin = year !== null && year >= Number(yearFirst) && year <= Number(yearLast)
  line.toggleAttribute('data-shown', isWithin)
  if (!isWithin) return
  const x = Number(yearOffset) + Number(yearSlope) * year
  line.setAttribute('transform', `translate(${Math.round(x * 10) / 10} 0)`)
}
