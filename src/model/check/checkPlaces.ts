import type { Facts } from '../content'
import type { Problem } from '../problem'
import { isTold } from '../isTold'
import { factsFile } from './contentFiles'

/** Charts that stand nowhere on the page, charts and quotations that stand there twice. */
export function checkPlaces(facts: Facts): Problem[] {
  return [...findUnplaced(facts), ...findPlacedTwice(facts)]
}

/**
 * Charts that no part of the page shows. Only moments that are told and the head of what came
 * after show charts; the rows of events have none, so a link to one that hangs on a row alone
 * would lead nowhere.
 */
function findUnplaced(facts: Facts): Problem[] {
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

/** Links lead to a chart or a quotation by its id, which can stand on the page once only. */
function findPlacedTwice(facts: Facts): Problem[] {
  const { lanes, milestones } = facts
  const placed = [
    ...milestones.map(({ id, quotes, charts }) => ({
      file: 'milestones',
      id,
      parts: [...quotes, ...charts],
    })),
    ...lanes.map(({ id, charts = [] }) => ({ file: 'lanes', id, parts: charts })),
  ].flatMap(({ parts, ...place }) => parts.map((part) => ({ ...place, part })))
  return placed.flatMap(({ file, id, part }, index) => {
    const first = placed.findIndex((one) => one.part === part)
    if (first === index) return []
    return {
      file: factsFile(facts, file),
      id,
      sentence: `It shows "${part}", which "${placed[first]?.id}" shows already.`,
    }
  })
}
