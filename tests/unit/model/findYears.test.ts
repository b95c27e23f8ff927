import { expect, it } from 'vitest'
import { parseEdtf } from '../../../src/model/edtf'
import { findYears } from '../../../src/model/findYears'

it.each([
  ['2007-08-18', [2007, 2007]],
  ['1989/2021', [1989, 2021]],
  ['199X', [1990, 1999]],
  ['2021-03/..', [2021, Infinity]],
])('%s covers the years %o', (date, years) => {
  expect(findYears(parseEdtf(date))).toEqual(years)
})
