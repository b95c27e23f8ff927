import type { Formats } from '../model/formats'
import type { PlacedTick } from './placeAxis'

/** The label of a tick. */
export function writeTick(time: number, label: NonNullable<PlacedTick['label']>, formats: Formats) {
  switch (label) {
    case 'year':
      return formats.year(time)
    case 'month':
      return formats.monthShort(time)
    case 'monthOfYear':
      return formats.monthOfYear(time)
  }
}
