import { expect, it } from 'vitest'
import { pageOfMovedPart } from '../../../src/app/movedPart'

it.each([
  ['source-ipu-2007', 'sources'],
  ['term-4', 'about'],
  ['confidence', 'about'],
  ['source-', undefined],
  ['terms', undefined],
  ['sources', undefined],
  ['about', undefined],
  ['nine-delegates', undefined],
  ['', undefined],
])('the part "%s" is on the page %s', (id, page) => {
  expect(pageOfMovedPart(id)).toBe(page)
})
