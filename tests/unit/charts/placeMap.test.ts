import { describe, expect, it } from 'vitest'
import { placeMap } from '../../../src/charts/map/placeMap'
import { outline, places } from '../../fixtures/evidence'

describe.each([300, 430, 600])('placeMap at a width of %s', (width) => {
  const plan = placeMap(outline, places, { meridian: 67, parallels: [43, 53] }, width)
  const find = (group: string) => {
    const found = plan.places.find(({ row }) => row.group === group)
    if (!found) throw new Error(`no ${group}`)
    return found
  }

  it('gives circles an area in proportion to the number', () => {
    const [kazakh, russian] = [find('Kazakh'), find('Russian')]
    expect((kazakh.radius / russian.radius) ** 2).toBeCloseTo(1500 / 428, 0)
  })

  it('draws the Uyghurs of the region inside of all Uyghurs: 120 of 297 thousand', () => {
    const { radius, totalRadius = 0 } = find('Uyghur')
    expect((radius / totalRadius) ** 2).toBeCloseTo(120 / 297, 1)
  })

  it('lets no circle cover another', () => {
    for (const [index, a] of plan.places.entries()) {
      for (const b of plan.places.slice(index + 1)) {
        const reach = a.radius + (b.totalRadius ?? b.radius)
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(reach - 0.2)
      }
    }
  })

  it('keeps north up and east to the right', () => {
    expect(find('Russian').x).toBeGreaterThan(find('Uzbek').x)
    expect(find('Uyghur').y).toBeLessThan(find('Russian').y)
  })
})
