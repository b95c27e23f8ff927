import type { ChartsData } from './chartsData'
import type { Cursor, Describe } from './describeYear'
import type { Mark } from './marks'

/** A number in one of the charts of a page. */
export interface ChartMark extends Mark {
  /** Id of its chart. */
  readonly chart: string
}

/** What all charts and the timeline share. */
export interface ChartState {
  /** Chosen to stay: what a link carries. */
  readonly kept: Cursor
  /** The number of a chart that was chosen last; null when something else has been since. */
  readonly keptMark: ChartMark | null
  /** Under the pointer or the focus, for as long as it is there. */
  readonly pointed: Cursor | null
  /** The same when it is a number of a chart. */
  readonly pointedMark: ChartMark | null
  /** The chosen view by the key of its choice; left out where it is the first one. */
  readonly views: Readonly<Record<string, string>>
}

export type ChartEvent =
  | { readonly type: 'point' | 'keep'; readonly mark: ChartMark }
  /** Something outside of the charts is pointed at. */
  | { readonly type: 'pointYear'; readonly year: number }
  | { readonly type: 'leave' }
  /** Nothing stays chosen. */
  | { readonly type: 'release' }
  | { readonly type: 'highlight'; readonly group: string | null }
  | { readonly type: 'choose'; readonly key: string; readonly view: string }
  /** Another address holds now. */
  | ({ readonly type: 'restore' } & Pick<ChartState, 'kept' | 'views'>)

/** What follows from a state, for all who show it. */
export interface Shown {
  /** What the pointer is on goes before what was chosen to stay. */
  readonly cursor: Cursor
  /** The number whose sentence is said: the one under the pointer, else the one chosen last. */
  readonly active: ChartMark | null
  /** The view of each choice that is not its first. */
  readonly views: Readonly<Record<string, string>>
  /** What is pointed at, in a sentence; empty for nothing. */
  readonly sentence: string
}

export interface ChartSession {
  readonly data: ChartsData
  readonly getState: () => ChartState
  /** The same object until something changes. */
  readonly getShown: () => Shown
  /** What is shown before anything happens, as the page was rendered. */
  readonly getStart: () => Shown
  /** Teaches it to say what is known, where how to comes later than the session. */
  readonly learn: (describe: Describe) => void
  /** The sentence below one chart; empty where it has nothing to say. */
  readonly sayIn: (chart: string, key: string) => string
  readonly send: (event: ChartEvent) => void
  /** Calls back after each change; an event that changes nothing is none. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

const nothing: Cursor = { year: null, group: null }
const nowhere = { pointed: null, pointedMark: null }

export const startState: ChartState = {
  kept: nothing,
  keptMark: null,
  pointed: null,
  pointedMark: null,
  views: {},
}

/**
 * The charts of one page: one cursor for all of them, and the views that are chosen. Of what is not
 * in a chart it says nothing until it knows how.
 */
export function createSession(data: ChartsData, describe: Describe = () => ''): ChartSession {
  let say = describe
  const start = showState(startState, data, say)
  let state = startState
  let shown = start
  const listeners = new Set<() => void>()
  const update = () => {
    shown = showState(state, data, say)
    for (const listener of listeners) listener()
  }
  return {
    data,
    getState: () => state,
    getShown: () => shown,
    getStart: () => start,
    sayIn: (chart, key) =>
      shown.active?.chart === chart
        ? shown.active.say
        : say(key, shown.cursor, shown.views[key] ?? ''),
    learn: (told) => {
      say = told
      update()
    },
    send: (event) => {
      const next = reduceCharts(state, event, data)
      if (next === state) return
      state = next
      update()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** What an event makes of a state: the same object where it changes nothing. */
export function reduceCharts(state: ChartState, event: ChartEvent, data: ChartsData): ChartState {
  const next = applyEvent(state, event, data)
  return isSameState(state, next) ? state : next
}

function applyEvent(state: ChartState, event: ChartEvent, data: ChartsData): ChartState {
  switch (event.type) {
    case 'point':
      return { ...state, pointed: cursorOf(event.mark), pointedMark: event.mark }
    case 'pointYear':
      return { ...state, pointed: { year: event.year, group: null }, pointedMark: null }
    case 'leave':
      return { ...state, ...nowhere }
    case 'keep':
      return { ...state, ...nowhere, kept: cursorOf(event.mark), keptMark: event.mark }
    case 'release':
      return { ...state, ...nowhere, kept: nothing, keptMark: null }
    case 'highlight':
      if (event.group !== null && !data.known.groups.includes(event.group)) return state
      return { ...state, kept: { ...state.kept, group: event.group }, keptMark: null }
    case 'choose':
      return choose(state, event.key, event.view, data)
    case 'restore': {
      const { kept, views } = event
      const isHere = isSameCursor(state.kept, kept) && isSameViews(state.views, views)
      return isHere ? state : { ...startState, kept, views }
    }
  }
}

/** What is no view of the choice is passed over. */
function choose(state: ChartState, key: string, view: string, data: ChartsData): ChartState {
  const year = Number(view)
  if (data.byYear[key]?.includes(year)) {
    return { ...state, ...nowhere, kept: { ...state.kept, year }, keptMark: null }
  }
  const known = data.known.views[key] ?? []
  if (!known.includes(view)) return state
  const others = Object.entries(state.views).filter(([one]) => one !== key)
  const chosen = view === known[0] ? others : [...others, [key, view] as const]
  return { ...state, views: Object.fromEntries(chosen), keptMark: null }
}

function showState(state: ChartState, data: ChartsData, say: Describe): Shown {
  const { kept, keptMark, pointed, pointedMark, views } = state
  const cursor = { year: pointed?.year ?? kept.year, group: pointed?.group ?? kept.group }
  const active = pointed ? pointedMark : keptMark
  const { year } = cursor
  const byYear = Object.entries(data.byYear).flatMap(([key, years]) => {
    const latest = year === null ? undefined : findLatest(years, year)
    return latest === undefined ? [] : [[key, String(latest)]]
  })
  return {
    cursor,
    active,
    views: { ...views, ...(Object.fromEntries(byYear) as Record<string, string>) },
    sentence: active?.say ?? say(data.spoken, cursor),
  }
}

/** The latest of the years until one of them, as the chamber that sat then; undefined before the first. */
function findLatest(years: readonly number[], year: number): number | undefined {
  return years.filter((each) => each <= year).sort((a, b) => b - a)[0]
}

const cursorOf = ({ year, group }: ChartMark): Cursor => ({ year, group })

function isSameState(a: ChartState, b: ChartState): boolean {
  return (
    isSameCursor(a.kept, b.kept) &&
    isSameCursor(a.pointed, b.pointed) &&
    isSameMark(a.keptMark, b.keptMark) &&
    isSameMark(a.pointedMark, b.pointedMark) &&
    isSameViews(a.views, b.views)
  )
}

function isSameViews(a: ChartState['views'], b: ChartState['views']): boolean {
  return Object.keys({ ...a, ...b }).every((key) => a[key] === b[key])
}

function isSameCursor(a: Cursor | null, b: Cursor | null): boolean {
  return a === b || (a?.year === b?.year && a?.group === b?.group)
}

/** Two views may have different numbers at one place. */
export function isSameMark(a: ChartMark | null, b: ChartMark | null): boolean {
  return (
    a === b ||
    (a?.chart === b?.chart && a?.column === b?.column && a?.row === b?.row && a?.say === b?.say)
  )
}
