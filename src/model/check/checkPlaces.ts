import type { Facts } from '../content'
import type { Problem } from '../problem'
import { isTold } from '../isTold'
import { factsFile } from './contentFiles'

/**
 * Charts that no part of the page shows. Only moments that are told and the head of what came
 * after show charts; the rows of events have none, so a link to one that hangs on a row alone
 * would lead nowhere.
 */
export function checkPlaces(facts: Facts): Problem[] {
  const { charts, lanes, milestones } = facts
  const placed = [
    ...milestones.filter(isTold).flatMap((one) => one.charts),
    ...lanes.filter(({ id }) => id === 'after').flatMap((lane) => lane.charts ?? []),
  ]
  const views = charts.filter(({ id }) => placed.includes(id)).flatMap(({ also = [] }) => also)
  const shown = new Set([...placed, ...views])
  return charts
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => ({
      file: factsFile(facts, 'charts'),
      id,
      sentence:
        'It stands nowhere on the page: no milestone of the main lane has it, nor the lane "after".',
    }))
}
