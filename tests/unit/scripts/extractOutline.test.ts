import { expect, it } from 'vitest'
import { extractRing, simplify } from '../../../scripts/extractOutline.js'

const atlas = {
  transform: { scale: [1, 1], translate: [10, 20] },
  // Each position but the first is a step from the one before.
  arcs: [
    [
      [0, 0],
      [4, 0],
      [0, 4],
    ],
    [
      [0, 0],
      [0, 4],
      [4, 0],
    ],
  ],
  objects: { countries: { geometries: [{ id: '398', type: 'Polygon', arcs: [[0, -2]] }] } },
} as const

it('follows the arcs of a country, one of them backwards', () => {
  expect(extractRing(atlas, '398')).toEqual([
    [10, 20],
    [14, 20],
    [14, 24],
    [10, 24],
  ])
})

it('leaves out positions that lie near the line without them', () => {
  const line: [number, number][] = [
    [0, 0],
    [5, 0.01],
    [10, 0],
    [10, 10],
  ]
  expect(simplify(line, 0.1)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
  ])
})
