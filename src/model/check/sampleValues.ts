import type { TextFormats } from '../textFormats'

const one = () => '1'

/** Formats everything as 1, for words that are only looked at. */
export const sampleFormats: TextFormats = {
  count: one,
  decimal: one,
  tenths: one,
  percent: one,
  change: one,
  year: one,
  month: one,
  monthShort: one,
  monthOfYear: one,
  day: one,
  instant: one,
  edtf: one,
  since: one,
  plural: (_, { other }) => other,
  list: one,
  listPieces: () => ['1'],
  either: one,
  compare: () => 0,
}

/**
 * Stands for whatever a function of the words takes: a number, a text, a list of one, or an object
 * whose every part is the same again. As text and as a number it is 1.
 */
export const sampleValue: unknown = new Proxy(() => sampleValue, {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return one
    if (key === Symbol.iterator) return () => ['1'].values()
    return key === 'length' ? 1 : sampleValue
  },
})
