import type { Facts, MilestoneFacts } from '../content'
import { afterEnd, parseEdtf, startOf } from '../edtf'
import type { EdtfDate } from '../edtf'
import { dataFile, factsFile } from './contentFiles'
import type { Problem } from '../problem'

/** Dates that do not exist, milestones out of order in their lane or outside the timeline. */
export function checkDates(facts: Facts): Problem[] {
  return [...findImpossible(facts), ...findOutOfOrder(facts), ...findOutside(facts)]
}

function findImpossible(facts: Facts): Problem[] {
  const dated =
    (file: string) => (item: { readonly id: string; readonly date: string | null }) => ({
      file,
      id: item.id,
      date: item.date,
    })
  const all = [
    { file: factsFile(facts, 'lanes'), id: 'span', date: facts.span },
    { file: factsFile(facts, 'sources'), id: 'checked', date: facts.checked ?? null },
    ...facts.eras.map(dated(factsFile(facts, 'lanes'))),
    ...facts.milestones.map(dated(factsFile(facts, 'milestones'))),
    ...facts.quotes.map(dated(factsFile(facts, 'quotes'))),
    ...facts.claims.map(({ id, since = null }) => ({
      file: factsFile(facts, 'claims'),
      id,
      date: since,
    })),
    ...facts.figures.map(dated(factsFile(facts, 'figures'))),
    ...facts.charts.map(dated(factsFile(facts, 'charts'))),
    ...facts.sources.map(({ id, date = null }) => ({
      file: factsFile(facts, 'sources'),
      id,
      date,
    })),
    ...facts.tables.flatMap(({ name, rows }) => rows.map(dated(dataFile(facts, name)))),
  ]
  return all.flatMap(({ file, id, date }) =>
    date === null || findDate(date)
      ? []
      : [
          {
            file,
            id,
            sentence: `"${date}" is not a possible EDTF date, as in '1995-03-01', '1995' or '1991/1994'.`,
          },
        ],
  )
}

function findOutOfOrder(facts: Facts): Problem[] {
  const lastOf = new Map<string, { readonly id: string; readonly start: number }>()
  return dateAll(facts.milestones).flatMap(({ milestone: { id, lane }, date }) => {
    const before = lastOf.get(lane)
    const start = startOf(date)
    lastOf.set(lane, { id, start })
    if (!before || before.start <= start) return []
    const sentence = `It stands after "${before.id}" but begins before it.`
    return [{ file: factsFile(facts, 'milestones'), id, sentence }]
  })
}

function findOutside(facts: Facts): Problem[] {
  const { milestones, span } = facts
  const limits = findDate(span)
  if (!limits) return []
  const isOutside = (date: EdtfDate) =>
    startOf(date) < startOf(limits) ||
    startOf(date) >= afterEnd(limits) ||
    (date.to !== null && afterEnd(date) > afterEnd(limits))
  return dateAll(milestones)
    .filter(({ date }) => isOutside(date))
    .map(({ milestone: { id, date } }) => ({
      file: factsFile(facts, 'milestones'),
      id,
      sentence: `Its date "${date}" lies outside the timeline, ${span}.`,
    }))
}

function dateAll(milestones: readonly MilestoneFacts[]) {
  return milestones.flatMap((milestone) => {
    const date = findDate(milestone.date)
    return date ? [{ milestone, date }] : []
  })
}

function findDate(text: string): EdtfDate | undefined {
  try {
    return parseEdtf(text)
  } catch {
    return undefined
  }
}
