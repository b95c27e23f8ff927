import type { EdtfDate } from './edtf'
import { afterEnd, startOf } from './edtf'

/** The first and the last year that a date covers; an open side is infinite. */
export function findYears(date: EdtfDate): readonly [number, number] {
  return [yearOf(startOf(date)), yearOf(afterEnd(date) - 1)]
}

/** The year of a moment in ms, in UTC; infinite as the moment is. */
export function yearOf(ms: number): number {
  return Number.isFinite(ms) ? new Date(ms).getUTCFullYear() : ms
}
