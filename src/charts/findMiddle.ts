import { afterEnd, parseEdtf, startOf } from '../model/edtf'

/** The middle of what a date covers, in ms: a year is not its first of January. */
export function findMiddle(date: string): number {
  const parsed = parseEdtf(date)
  return (startOf(parsed) + afterEnd(parsed)) / 2
}
