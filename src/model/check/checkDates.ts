import type { Facts, MilestoneFacts } from '../content'
import { afterEnd, parseEdtf, startOf } from '../edtf'
import type { EdtfDate } from '../edtf'
import { dataFile, factsFile } from './listCitations'
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
    { file: factsFile('lanes'), id: 'span', date: facts.span },
    { file: factsFile('sources'), id: 'checked', date: facts.checked },
    ...facts.eras.map(dated(factsFile('lanes'))),
    ...facts.milestones.map(dated(factsFile('milestones'))),
    ...facts.quotes.map(dated(factsFile('quotes'))),
    ...facts.claims.map(({ id, since = null }) => ({ file: factsFile('claims'), id, date: since })),
    ...facts.figures.map(dated(factsFile('figures'))),
    ...facts.charts.map(dated(factsFile('charts'))),
    ...facts.sources.map(({ id, date = null }) => ({ file: factsFile('sources'), id, date })),
    ...facts.censuses.map(({ year, group, date }) => ({
      file: 'src/content/stories/accord/data/census.csv',
      id: `${year} ${group}`,
      date,
    })),
    ...facts.seats.map(({ year, party, how, date }) => ({
      file: 'src/content/stories/accord/data/majilis.csv',
      id: `${year} ${party} ${how}`,
      date,
    })),
    ...facts.estimates.map(({ date, group }) => ({
      file: dataFile('estimates'),
      id: `${date} ${group}`,
      date,
    })),
    ...facts.counts.map(dated(dataFile('counts'))),
    ...facts.places.map(({ group, date }) => ({ file: dataFile('where'), id: group, date })),
  ]
  return all.flatMap(({ file, id, date }) =>
    date === null || findDate(date)
      ? []
      : [{ file, id, sentence: `"${date}" is not a possible EDTF date.` }],
  )
}

function findOutOfOrder({ milestones }: Facts): Problem[] {
  const lastOf = new Map<string, { readonly id: string; readonly start: number }>()
  return dateAll(milestones).flatMap(({ milestone: { id, lane }, date }) => {
    const before = lastOf.get(lane)
    const start = startOf(date)
    lastOf.set(lane, { id, start })
    if (!before || before.start <= start) return []
    const sentence = `It stands after "${before.id}" but begins before it.`
    return [{ file: factsFile('milestones'), id, sentence }]
  })
}

function findOutside({ milestones, span }: Facts): Problem[] {
  const limits = findDate(span)
  if (!limits) return []
  const isOutside = (date: EdtfDate) =>
    startOf(date) < startOf(limits) ||
    startOf(date) >= afterEnd(limits) ||
    (date.to !== null && afterEnd(date) > afterEnd(limits))
  return dateAll(milestones)
    .filter(({ date }) => isOutside(date))
    .map(({ milestone: { id, date } }) => ({
      file: factsFile('milestones'),
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
