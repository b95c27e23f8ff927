// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bringViews } from '../../../src/charts/bringViews.dom'
import { ChartFragment } from '../../../src/charts/ChartFragment'
import type { ChartsData } from '../../../src/charts/chartsData'
import { ChartView } from '../../../src/charts/ChartView'
import { viewsOf } from '../../../src/charts/chartViews'
import { listenToCharts } from '../../../src/charts/listenToCharts.dom'
import { paintCharts } from '../../../src/charts/painter.dom'
import { describeWith } from '../../../src/charts/describeYear'
import { createSession } from '../../../src/charts/session'
import { censusChart, estimatesChart, paths as pathsChart, waffle } from '../../fixtures/evidence'
import { InEnglish, english } from '../../fixtures/language'

const story = english
const { chartFrame, chartCursor } = english.words
const chart = {
  ...censusChart,
  views: { 'number-1989': { title: 'Fewer Germans, more Uzbeks' } },
}
const joined = {
  ...waffle,
  label: 'At once',
  also: [{ ...estimatesChart, label: 'In time', title: 'Year by year' }],
}
const views = (of: typeof chart | typeof joined) => viewsOf(of, story).map(({ id }) => id)
const data: ChartsData = {
  known: {
    groups: [],
    years: [1989, 2021],
    views: { census: views(chart), waffle: views(joined) },
  },
  firstGroup: null,
  names: {},
  series: {},
  spoken: 'census',
  byYear: {},
}
let stops: (() => void)[] = []
let answers: Map<string, (text: string | null) => void>

beforeEach(() => {
  answers = new Map()
  vi.stubGlobal(
    'fetch',
    vi.fn((file: string) => {
      return new Promise((resolve) => {
        answers.set(file, (text) =>
          resolve({ ok: text !== null, text: () => Promise.resolve(text) }),
        )
      })
    }),
  )
  history.replaceState(null, '', '/')
})
afterEach(() => {
  for (const stop of stops) stop()
  stops = []
  cleanup()
  vi.unstubAllGlobals()
})

/** The chart on a page that carries its first view, alive. */
function show(of: typeof chart | typeof joined) {
  render(
    <InEnglish>
      <ChartView chart={of} />
    </InEnglish>,
  )
  const session = createSession(data, describeWith(data, chartCursor))
  const painter = paintCharts(session, '')
  stops = [painter.stop, bringViews(session, painter.renew), listenToCharts(session)]
  return { figure: screen.getByRole('figure'), session, user: userEvent.setup() }
}

const fragment = (of: typeof chart | typeof joined, nth: number) =>
  renderToStaticMarkup(
    <InEnglish>
      <ChartFragment chart={of} nth={nth} headingLevel={3} />
    </InEnglish>,
  )
const shownTitle = (figure: HTMLElement) => within(figure).getByRole('heading').textContent
const file = 'views/composition-by-census-number-1989.html'
const choose = (figure: HTMLElement) =>
  within(figure).getByRole('radio', { name: chartFrame.censusViews.population(1989) })
const nth = () => views(chart).indexOf('number-1989')

describe('a further view of a chart', () => {
  it('is asked for when the pointer or the focus comes near, once', async () => {
    const { figure, user } = show(chart)
    expect(fetch).not.toHaveBeenCalled()
    await user.hover(choose(figure))
    choose(figure).focus()
    expect(vi.mocked(fetch).mock.calls).toEqual([[file]])
    expect(shownTitle(figure)).toBe(chart.title)
  })

  it('takes the place of the first when it comes, and the choice waits for it', async () => {
    const { figure, session, user } = show(chart)
    await user.click(choose(figure))
    expect(session.getState().views).toEqual({ census: 'number-1989' })
    expect(shownTitle(figure)).toBe(chart.title)
    answers.get(file)?.(fragment(chart, nth()))
    await waitFor(() => expect(shownTitle(figure)).toBe('Fewer Germans, more Uzbeks'))
    expect(choose(figure)).toHaveProperty('checked', true)
    const drawings = [...figure.querySelectorAll<HTMLElement>('[data-drawing]')]
    expect(drawings.map(({ hidden }) => hidden)).toEqual([true, false])
    expect(drawings.map(({ tabIndex }) => tabIndex)).toEqual([0, 0])
    expect(drawings[1]?.getAttribute('aria-label')).toContain('Fewer Germans')

    await user.click(within(figure).getAllByRole('radio')[0] ?? figure)
    expect(shownTitle(figure)).toBe(chart.title)
    await user.click(choose(figure))
    expect(shownTitle(figure)).toBe('Fewer Germans, more Uzbeks')
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('is lit by what was chosen before it came', async () => {
    const { figure, session, user } = show(chart)
    await user.click(choose(figure))
    session.send({ type: 'pointYear', year: 1999 })
    answers.get(file)?.(fragment(chart, nth()))
    await waitFor(() => expect(shownTitle(figure)).toBe('Fewer Germans, more Uzbeks'))
    const lit = figure.querySelectorAll('[data-drawing][data-view="2"] [data-lit-year]')
    expect(lit.length).toBeGreaterThan(0)
  })

  it('that does not come is said in one line, and is asked for again when chosen again', async () => {
    const { figure, user } = show(chart)
    const line = () => within(figure).queryByText(chartFrame.viewMissing)
    expect(line()?.hidden).toBe(true)
    await user.click(choose(figure))
    answers.get(file)?.(null)
    await waitFor(() => expect(line()?.hidden).toBe(false))
    expect(shownTitle(figure)).toBe(chart.title)
    await user.click(within(figure).getAllByRole('radio')[0] ?? figure)
    expect(line()?.hidden).toBe(true)
    await user.click(choose(figure))
    expect(fetch).toHaveBeenCalledTimes(2)
    answers.get(file)?.(fragment(chart, nth()))
    await waitFor(() => expect(shownTitle(figure)).toBe('Fewer Germans, more Uzbeks'))
  })

  it('that has not come is asked for again when it is pressed again', async () => {
    const { figure, user } = show(chart)
    await user.click(choose(figure))
    answers.get(file)?.(null)
    const line = within(figure).getByText(chartFrame.viewMissing)
    await waitFor(() => expect(line.hidden).toBe(false))
    await user.click(choose(figure))
    expect(line.hidden).toBe(true)
    answers.get(file)?.(fragment(chart, nth()))
    await waitFor(() => expect(shownTitle(figure)).toBe('Fewer Germans, more Uzbeks'))
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  it('is not taken from a page that a host sends for any address', async () => {
    const { figure, user } = show(chart)
    await user.click(choose(figure))
    answers.get(file)?.('<!doctype html><h1>Not found</h1>')
    await waitFor(() =>
      expect(within(figure).queryByText(chartFrame.viewMissing)?.hidden).toBe(false),
    )
  })

  it('is chosen by the old address of the chart that it is', async () => {
    history.replaceState(null, '', '#estimates')
    const { figure, session } = show(joined)
    expect(session.getState().views).toEqual({ waffle: 'estimates' })
    answers.get('views/composition-2020-estimates.html')?.(fragment(joined, 1))
    await waitFor(() => expect(shownTitle(figure)).toBe('Year by year'))
  })
})

describe('a chart that is whole', () => {
  it('has every view and asks for nothing', async () => {
    render(
      <InEnglish>
        <ChartView chart={chart} isWhole />
      </InEnglish>,
    )
    const figure = screen.getByRole('figure')
    expect(figure.querySelectorAll('[data-drawing]')).toHaveLength(views(chart).length)
    expect(figure.querySelector('[data-file], [data-missing]')).toBeNull()
    const session = createSession(data, describeWith(data, chartCursor))
    const painter = paintCharts(session, '')
    stops = [painter.stop, bringViews(session, painter.renew), listenToCharts(session)]
    await userEvent.setup().click(choose(figure))
    expect(shownTitle(figure)).toBe('Fewer Germans, more Uzbeks')
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('a narrow chart that folds', () => {
  it('unfolds for a people that is highlighted, and no fold around the chart does', () => {
    render(
      <InEnglish>
        <details data-testid="around">
          <ChartView chart={pathsChart} />
        </details>
      </InEnglish>,
    )
    const session = createSession(
      { ...data, known: { ...data.known, groups: ['Kazakh', 'Korean'] } },
      describeWith(data, chartCursor),
    )
    stops = [paintCharts(session, '').stop]
    const fold = () => document.querySelector<HTMLDetailsElement>('[data-drawing] details')
    session.send({ type: 'highlight', group: 'Kazakh' })
    expect(fold()?.open).toBe(false)
    session.send({ type: 'highlight', group: 'Korean' })
    expect(fold()?.open).toBe(true)
    expect(screen.getByTestId<HTMLDetailsElement>('around').open).toBe(false)
  })
})
