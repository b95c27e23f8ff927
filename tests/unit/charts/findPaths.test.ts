import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/model/compareNames'
import { findPaths, orderPaths } from '../../../src/charts/paths/findPaths'
import { placePaths } from '../../../src/charts/paths/placePaths'
import { censuses, censusTable } from '../../fixtures/evidence'

const paths = findPaths(censuses, censusTable, 1989)

describe('findPaths', () => {
  // 226,092 / 957,518 = 0.23612; 13,497,891 / 6,534,616 = 2.06560; computed by hand.
  it.each([
    ['German', -76.388],
    ['Kazakh', 106.56],
    ['Uzbek', 84.944],
    ['Korean', 14.65],
  ])('measures the change of %s against the first census', (group, change) => {
    expect(paths.find((path) => path.group === group)?.change).toBeCloseTo(change, 2)
  })

  it('follows peoples alone, the largest first', () => {
    expect(paths.map(({ group }) => group)).toEqual([
      'Kazakh',
      'Russian',
      'Uzbek',
      'Ukrainian',
      'Uyghur',
      'German',
      'Tatar',
      'Azerbaijani',
      'Korean',
      'Turkish',
    ])
  })

  it('leaves out who was not counted at both ends', () => {
    const without = censuses.map((row) =>
      row.group === 'Korean' && row.year === 1989 ? { ...row, population: null } : row,
    )
    expect(findPaths(without, censusTable, 1989).map(({ group }) => group)).not.toContain('Korean')
  })

  it('finds nothing in one census or none', () => {
    expect(findPaths(censuses, censusTable, 2021)).toEqual([])
    expect(findPaths([], censusTable, 1989)).toEqual([])
  })
})

describe('orderPaths', () => {
  const orderedBy = (order: 'change' | 'name') =>
    orderPaths(paths, order, (group) => group, compareNames('abcdefghijklmnopqrstuvwxyz')).map(
      ({ group }) => group,
    )

  it('by change goes from growth to loss', () => {
    expect(orderedBy('change').slice(0, 2)).toEqual(['Kazakh', 'Uzbek'])
    expect(orderedBy('change').at(-1)).toBe('German')
  })

  it('by name follows the alphabet', () => {
    expect(orderedBy('name').slice(0, 3)).toEqual(['Azerbaijani', 'German', 'Kazakh'])
  })
})

describe.each([300, 430, 600])('placePaths at a width of %s', (width) => {
  const { panels, radius, height } = placePaths(paths, width)

  it('keeps all points inside the frame and off the words', () => {
    for (const panel of panels) {
      for (const { x, y } of panel.points) {
        expect(x - radius).toBeGreaterThanOrEqual(panel.x)
        expect(x + radius).toBeLessThanOrEqual(width + 0.1)
        expect(y - radius).toBeGreaterThan(panel.changeY)
        expect(y).toBeLessThan(height)
      }
    }
  })

  it('starts every people at the same height: the number of the first census', () => {
    for (const { points, baseY } of panels) expect(points[0]?.y).toBe(baseY)
  })
})
