import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { ChartsData } from '../../../src/charts/chartsData'
import { describeWith } from '../../../src/charts/describeYear'
import { createSession } from '../../../src/charts/session'
import type { ChartEvent, ChartMark } from '../../../src/charts/session'
import { chartCursor } from '../../../src/content/interface/en/chartCursor'

const data: ChartsData = {
  known: {
    groups: ['Kazakh', 'Uzbek', 'German'],
    years: [1959, 2027],
    views: { census: ['share', 'number'], paths: ['size', 'name'] },
  },
  firstGroup: 'Kazakh',
  names: { Kazakh: 'Kazakhs' },
  series: {
    census: {
      Kazakh: [
        [1989, '39.7 %'],
        [1999, '53.4 %'],
      ],
    },
  },
  spoken: 'census',
  byYear: { election: [2023, 2007, 2012, 2016, 2021] },
}

const markOf = (say: string, chart = 'census-composition'): ChartMark => ({
  chart,
  say,
  column: 0,
  row: 0,
  year: 1999,
  group: 'Uzbek',
})
const [kept, pointed] = [markOf('kept'), markOf('pointed')]

function after(...events: readonly ChartEvent[]) {
  const session = createSession(data, describeWith(data, chartCursor))
  for (const event of events) session.send(event)
  return session
}

describe('a session', () => {
  it('shows what the pointer is on and goes back to what was kept', () => {
    const session = after({ type: 'keep', mark: kept }, { type: 'pointYear', year: 2009 })
    expect(session.getShown().cursor).toEqual({ year: 2009, group: 'Uzbek' })
    session.send({ type: 'leave' })
    expect(session.getShown().cursor).toEqual({ year: 1999, group: 'Uzbek' })
  })

  it('says nothing of what is in no chart before it has learned how, and then tells all', () => {
    const session = createSession(data)
    session.send({ type: 'pointYear', year: 1995 })
    expect(session.getShown().sentence).toBe('')
    const listener = vi.fn()
    session.subscribe(listener)
    session.learn(() => 'learned')
    expect(listener).toHaveBeenCalledTimes(1)
    expect(session.getShown().sentence).toBe('learned')
  })

  it('says the number under the pointer, and the one that was kept when it is left', () => {
    const session = after({ type: 'keep', mark: kept }, { type: 'point', mark: pointed })
    expect(session.getShown()).toMatchObject({ active: pointed, sentence: 'pointed' })
    session.send({ type: 'leave' })
    expect(session.getShown()).toMatchObject({ active: kept, sentence: 'kept' })
  })

  it.each<[string, ChartEvent]>([
    ['the pointer is on the timeline', { type: 'pointYear', year: 1999 }],
    ['another group is chosen', { type: 'highlight', group: 'German' }],
    ['another view is chosen', { type: 'choose', key: 'paths', view: 'name' }],
    ['another election is chosen', { type: 'choose', key: 'election', view: '2023' }],
  ])('says no number of a chart when %s', (_, event) => {
    expect(after({ type: 'keep', mark: kept }, event).getShown().active).toBeNull()
  })

  it('says below a chart its own number, or what its series has for the year', () => {
    const session = after({ type: 'keep', mark: markOf('kept', 'how-many-peoples') })
    expect(session.sayIn('how-many-peoples', 'counts')).toBe('kept')
    expect(session.sayIn('census-composition', 'census')).toBe('')
    session.send({ type: 'release' })
    session.send({ type: 'pointYear', year: 1995 })
    const sentence = chartCursor.between({
      year: 1995,
      group: 'Kazakhs',
      before: { year: 1989, value: '39.7 %' },
      after: { year: 1999, value: '53.4 %' },
    })
    expect(session.sayIn('census-composition', 'census')).toBe(sentence)
    expect(session.getShown().sentence).toBe(sentence)
    expect(session.sayIn('how-many-peoples', 'counts')).toBe('')
  })

  it('highlights a group without losing the year', () => {
    const session = after({ type: 'keep', mark: kept }, { type: 'highlight', group: 'German' })
    expect(session.getShown().cursor).toEqual({ year: 1999, group: 'German' })
    session.send({ type: 'highlight', group: null })
    expect(session.getShown().cursor).toEqual({ year: 1999, group: null })
  })

  it('remembers a view for each choice, and none where it is the first', () => {
    const session = after(
      { type: 'choose', key: 'paths', view: 'name' },
      { type: 'choose', key: 'census', view: 'number' },
    )
    expect(session.getShown().views).toEqual({ paths: 'name', census: 'number' })
    session.send({ type: 'choose', key: 'paths', view: 'size' })
    expect(session.getShown().views).toEqual({ census: 'number' })
  })

  it.each([
    [2006, undefined],
    [2007, '2007'],
    [2011, '2007'],
    [2022, '2021'],
    [2030, '2023'],
  ])('shows in %s the chamber elected in %s', (year, election) => {
    expect(after({ type: 'pointYear', year }).getShown().views.election).toBe(election)
  })

  it('lets an election that is chosen be the year of all', () => {
    const session = after({ type: 'choose', key: 'election', view: '2012' })
    expect(session.getState().kept.year).toBe(2012)
    expect(session.getShown().views).toEqual({ election: '2012' })
  })

  it('takes over another address, and keeps its number where that says the same', () => {
    const here = { kept: { year: 1999, group: 'Uzbek' }, views: {} }
    const session = after({ type: 'keep', mark: kept }, { type: 'restore', ...here })
    expect(session.getShown().active).toBe(kept)
    session.send({ type: 'restore', ...here, views: { paths: 'name' } })
    expect(session.getState()).toEqual({
      ...here,
      keptMark: null,
      pointed: null,
      pointedMark: null,
      views: { paths: 'name' },
    })
  })

  it('tells of changes only, until one stops listening', () => {
    const session = after()
    const listener = vi.fn()
    const stop = session.subscribe(listener)
    const shown = session.getShown()
    session.send({ type: 'leave' })
    session.send({ type: 'release' })
    session.send({ type: 'choose', key: 'paths', view: 'no view' })
    session.send({ type: 'highlight', group: 'Martian' })
    expect(listener).not.toHaveBeenCalled()
    expect(session.getShown()).toBe(shown)
    session.send({ type: 'point', mark: pointed })
    session.send({ type: 'point', mark: { ...pointed } })
    expect(listener).toHaveBeenCalledTimes(1)
    stop()
    session.send({ type: 'leave' })
    expect(listener).toHaveBeenCalledTimes(1)
  })
})

describe('whatever happens', () => {
  const year = fc.integer({ min: 1950, max: 2030 })
  const group = fc.constantFrom(null, 'Kazakh', 'Uzbek', 'Martian')
  const mark: fc.Arbitrary<ChartMark> = fc.record({
    chart: fc.constantFrom('a', 'b'),
    say: fc.constantFrom('one', 'two', 'three'),
    column: fc.nat(2),
    row: fc.nat(2),
    year: fc.option(year),
    group,
  })
  const event: fc.Arbitrary<ChartEvent> = fc.oneof(
    fc.record({ type: fc.constantFrom('point', 'keep'), mark }),
    fc.record({ type: fc.constant('pointYear'), year }),
    fc.record({ type: fc.constantFrom('leave', 'release') }),
    fc.record({ type: fc.constant('highlight'), group }),
    fc.record({
      type: fc.constant('choose'),
      key: fc.constantFrom('census', 'paths', 'election', 'pie'),
      view: fc.constantFrom('share', 'number', 'size', 'name', '2012', 'x'),
    }),
    fc.record({
      type: fc.constant('restore'),
      kept: fc.record({ year: fc.option(year), group }),
      views: fc.constantFrom<Record<string, string>>({}, { paths: 'name' }),
    }),
  )

  it('a session holds together', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const session = after()
        for (const one of events) {
          const [before, shownBefore] = [session.getState(), session.getShown()]
          const listener = vi.fn()
          const stop = session.subscribe(listener)
          session.send(one)
          stop()
          const [state, shown] = [session.getState(), session.getShown()]

          // A call for each change, and a new view with it.
          expect(listener).toHaveBeenCalledTimes(state === before ? 0 : 1)
          expect(shown === shownBefore).toBe(state === before)
          // The same event again changes nothing.
          session.send(one)
          expect(session.getState()).toBe(state)
          // A number under the pointer is pointed at, and one that is said is seen.
          if (!state.pointed) expect(state.pointedMark).toBeNull()
          if (shown.active) {
            expect(shown.sentence).toBe(shown.active.say)
            expect(session.sayIn(shown.active.chart, 'any')).toBe(shown.active.say)
          }
          expect(shown.cursor.year).toBe(state.pointed?.year ?? state.kept.year)
          // Chosen views exist, and defaults are left out.
          for (const [key, view] of Object.entries(state.views)) {
            expect(data.known.views[key]?.slice(1)).toContain(view)
          }
        }
      }),
    )
  })
})
