/** Which steps are shown and in which order, as an address says it. */
export interface Lesson {
  /** Id of a route of the story; null where none was chosen. */
  readonly route: string | null
  /** Ids of steps; null where all of the route are shown. */
  readonly steps: readonly string[] | null
}

export const wholeDeck: Lesson = { route: null, steps: null }

/** A route as the deck knows it: every id is one of its steps. */
export interface Route {
  readonly id: string
  readonly minutes: number
  readonly steps: readonly string[]
}

interface Known {
  readonly id: string
}

/**
 * The steps of a lesson: those that it names, in its order, each once; else those of its route; else
 * all. An id that no step has is passed over. Never empty while there is a step.
 */
export function chooseSteps<Step extends Known>(
  { route, steps }: Lesson,
  all: readonly Step[],
  routes: readonly Route[],
): readonly Step[] {
  const find = (ids: readonly string[] | undefined) =>
    [...new Set(ids)].flatMap((id) => all.find((step) => step.id === id) ?? [])
  const [named, onRoute] = [
    find(steps ?? []),
    find(routes.find(({ id }) => id === route)?.steps ?? []),
  ]
  if (named.length > 0) return named
  return onRoute.length > 0 ? onRoute : all
}

/** The lesson of these steps: by the name of a route, or as a list where no route is like it. */
export function nameLesson(
  ids: readonly string[],
  all: readonly Known[],
  routes: readonly Route[],
): Lesson {
  const text = ids.join()
  if (ids.length === 0 || text === all.map(({ id }) => id).join()) return wholeDeck
  const route = routes.find(({ steps }) => steps.join() === text)
  return route ? { route: route.id, steps: null } : { route: null, steps: ids }
}

/** The ids with one taken out; the last one stays. */
export function leaveOut(ids: readonly string[], id: string): readonly string[] {
  return ids.length > 1 ? ids.filter((one) => one !== id) : ids
}

/** The ids with one put in, behind those that come before it in the whole deck. */
export function takeIn(
  ids: readonly string[],
  id: string,
  all: readonly Known[],
): readonly string[] {
  if (ids.includes(id)) return ids
  const orderOf = (one: string) => all.findIndex((step) => step.id === one)
  const isBefore = ids.map((one) => orderOf(one) < orderOf(id))
  const place = isBefore.lastIndexOf(true) + 1
  return [...ids.slice(0, place), id, ...ids.slice(place)]
}

/** The ids with one moved by one place; where it is the first or the last one, it stays. */
export function moveBy(ids: readonly string[], id: string, by: 1 | -1): readonly string[] {
  const from = ids.indexOf(id)
  const to = from + by
  const other = ids[to]
  if (from === -1 || other === undefined) return ids
  return ids.map((one, index) => (index === from ? other : index === to ? id : one))
}

/** What the steps take together, in minutes; null where the story has no times. */
export function sumMinutes(steps: readonly { readonly minutes: number | null }[]): number | null {
  if (steps.every(({ minutes }) => minutes === null)) return null
  return steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
}
