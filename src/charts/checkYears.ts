import { parseEdtf } from '../model/edtf'
import { findYears } from '../model/findYears'
import type { Problem } from '../model/problem'

/** Rows whose date is not of their year; one that is no date is reported elsewhere. */
export function checkYears<Row extends { readonly year: number; readonly date: string }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  file: string,
): readonly Problem[] {
  return rows
    .filter(({ year, date }) => !isOf(year, date))
    .map((row) => ({
      file,
      id: nameOf(row),
      sentence: `Its year is ${row.year}, but its date is ${row.date}.`,
    }))
}

function isOf(year: number, date: string): boolean {
  try {
    const [first, last] = findYears(parseEdtf(date))
    return year >= first && year <= last
  } catch {
    return true
  }
}
