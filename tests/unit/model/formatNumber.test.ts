import { formatLocale } from 'd3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatNumber } from '../../../src/model/formatNumber'

const signs = { decimal: ',', thousands: '\u00a0' }
const d3 = formatLocale({ ...signs, grouping: [3], currency: ['', ''] })

it('A number is written as d3 writes it, rounded and in groups, below zero too', () => {
  const numbers = fc.oneof(
    fc.integer({ min: -1e10, max: 1e10 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  )
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 4 }), (value, digits) => {
      expect(formatNumber(value, digits, signs)).toBe(d3.format(`,.${digits}f`)(value))
    }),
  )
})
