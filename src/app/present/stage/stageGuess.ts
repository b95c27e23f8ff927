import type { Question } from '../../../model/joinQuestions'
import type { Words } from '../../../model/words'
import { electionsOf } from '../../../charts/chamber/findElections'
import { stageWidth } from '../../../charts/chartSizes'
import { pathsOf } from '../../../charts/paths/findPaths'
import { placePaths } from '../../../charts/paths/placePaths'
import { findPersons, sharesOf } from '../../../charts/tiles/findShares'
import { findWaffleShares } from '../../../charts/waffle/findWaffleShares'
import { drawnShares } from './drawnShares'
import type { DrawnShares } from './drawnShares'

interface Measured {
  readonly unit: 'percent' | 'seats' | 'count'
  /** Ends of what can be chosen, in the unit. */
  readonly from: number
  readonly to: number
  /** What the record says. */
  readonly record: number
  /** What it is guessed for; null where the question says so. */
  readonly year: number | null
  /** The number shows with the answer only. */
  readonly isByEye?: true | undefined
}

/** What a class moves before it sees the answer; plain data, sent inside the page. */
export type StageGuess = Measured &
  (
    | { readonly kind: 'plane'; readonly shares: DrawnShares }
    | { readonly kind: 'seats' }
    | {
        /** One of some small charts, counted from 1. */
        readonly kind: 'pick'
        /** Of the drawing, in its units. */
        readonly width: number
        readonly height: number
        /** Whose each chart is, and its box. */
        readonly places: readonly {
          readonly name: string
          readonly x: number
          readonly y: number
          readonly width: number
          readonly height: number
        }[]
      }
    | {
        readonly kind: 'scale' | 'bar'
        /** A number that was stated, to be seen beside the guess. */
        readonly stated: number
        /** What stands there; the number itself where it is null. */
        readonly name: string | null
      }
  )

/** Beyond the largest number on a scale, as a part of its length. */
const beyond = 0.15

/**
 * The empty picture of a question's chart, with one mark: a plane of years, a scale of numbers,
 * grey seats or a bar, of regions the largest share beside that in the country, or of small charts
 * the one that is picked; null where its chart holds nothing to guess.
 */
export function stageGuess(question: Question, words: Words): StageGuess | null {
  const { chart, kind, isByEye, pick } = question
  const percent = { unit: 'percent', from: 0, to: 100, year: null } as const
  if (kind === 'draw') {
    const shares = drawnShares(question)
    const record = shares.points.at(-1)?.share ?? 0
    return { ...percent, kind: 'plane', record, shares }
  }
  if (chart?.kind === 'waffle') {
    const { part, reference } = findWaffleShares(chart)
    return {
      ...percent,
      kind: 'bar',
      record: part,
      stated: reference,
      name: words.waffle?.reference ?? null,
    }
  }
  if (chart?.kind === 'tiles') {
    const { country, total, first } = chart.options
    const inCountry = (group: string) => findPersons(chart.data.regions, country, group)
    const stated = toTenth((100 * inCountry(first)) / inCountry(total))
    const most = Math.max(...sharesOf(chart, first, 'share').map(({ share }) => share))
    return { ...percent, kind: 'bar', record: toTenth(most), stated, name: null }
  }
  if (chart?.kind === 'chamber') {
    const elections = electionsOf(chart)
    const { isTogether } = chart.options
    const asked = isTogether ? elections.at(-1) : elections[0]
    if (!asked) return null
    const { total, quota, year } = asked
    const ends = { from: 0, to: total, year: isTogether ? year : null }
    return { kind: 'seats', unit: 'seats', ...ends, record: quota, isByEye }
  }
  if (chart?.kind === 'paths') {
    const width = stageWidth('paths')
    const { panels, height } = placePaths(pathsOf(chart), width)
    const record = 1 + panels.findIndex(({ path }) => path.group === pick)
    if (record === 0) return null
    const places = panels.map(({ path: { group }, x, right, nameY, floorY }) => ({
      name: words.groups[group] ?? group,
      x,
      y: nameY,
      width: right - x,
      height: floorY - nameY,
    }))
    const ends = { from: 1, to: panels.length, year: null }
    return { kind: 'pick', unit: 'count', ...ends, record, width, height, places }
  }
  if (chart?.kind === 'counts') {
    const { counts } = chart.data
    const numberOf = (id: string) => counts.find((one) => one.id === id)?.number
    const [stated, record] = [numberOf(chart.options.stated), numberOf(chart.options.counted)]
    if (stated === undefined || record === undefined) return null
    const [from, most] = [chart.options.from, Math.max(...counts.map(({ number }) => number))]
    const to = Math.ceil(most + (most - from) * beyond)
    return { kind: 'scale', unit: 'count', from, to, year: null, record, stated, name: null }
  }
  return null
}

const toTenth = (value: number) => Math.round(value * 10) / 10
