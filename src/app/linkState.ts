import type { ChartState } from './chartState'
import { putKeys } from './putKeys'

/** What a link may name; anything else in it is passed over. */
export interface Known {
  readonly groups: readonly string[]
  /** First and last, both included. */
  readonly years: readonly [number, number]
  /** The views of each choice, the first one shown unless a link says otherwise. */
  readonly views: Readonly<Record<string, readonly string[]>>
}

type LinkState = Pick<ChartState, 'kept' | 'views'>

/** Reads a query ('?year=1999&group=Uzbek'). Whatever is missing, unknown or broken is the default. */
export function parseLink(query: string, { groups, years, views }: Known): LinkState {
  const given = new URLSearchParams(query)
  const year = /^\d{4}$/.test(given.get('year') ?? '') ? Number(given.get('year')) : null
  const group = given.get('group')
  const chosen = Object.entries(views).flatMap(([key, [first, ...others]]) => {
    const view = given.get(key)
    return view !== null && view !== first && others.includes(view) ? [[key, view]] : []
  })
  return {
    kept: {
      year: year !== null && year >= years[0] && year <= years[1] ? year : null,
      group: group !== null && groups.includes(group) ? group : null,
    },
    views: Object.fromEntries(chosen) as Record<string, string>,
  }
}

/** The same query with the state in it: defaults are left out, keys of others are kept. */
export function writeLink(query: string, { kept, views }: LinkState, known: Known): string {
  const chosen = Object.entries(known.views).map(([key, [first]]) => {
    const view = views[key]
    return [key, view === first ? null : view] as const
  })
  return putKeys(query, {
    year: kept.year === null ? null : String(kept.year),
    group: kept.group,
    ...Object.fromEntries(chosen),
  })
}
