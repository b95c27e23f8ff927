import { expect, it } from 'vitest'
import { placeCounts } from '../../../src/charts/counts/placeCounts'
import { counts } from '../../fixtures/evidence'

const texts = { title: 200, tickOf: () => 30, numberOf: () => 50 }

it.each([300, 450])('sets every statement in a row of its own at a width of %s', (width) => {
  const { rows, ticks } = placeCounts(counts, 95, width, texts)
  expect(rows.map(({ count }) => count.id)).toEqual(counts.map(({ id }) => id))
  const xOf = (id: string) => rows.find(({ count }) => count.id === id)?.x ?? 0
  const perGroup = (xOf('doctrine-2010') - xOf('astana-times-2025')) / 40
  expect(xOf('article-2021') - xOf('census-2021')).toBeCloseTo(6 * perGroup, 0)
  expect(ticks.map(({ value }) => value)).toEqual([100, 110, 120, 130, 140])
  for (const { x } of rows) expect(x).toBeLessThanOrEqual(width - 50)
})

it.each([310, 450])('leaves a scale that tells long numbers apart at a width of %s', (width) => {
  const long = { title: 148, tickOf: () => 62, numberOf: () => 120 }
  const { rows, ticks } = placeCounts(counts, 95, width, long)
  const places = rows.map(({ x }) => x)
  expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(80)
  expect(ticks.length).toBeGreaterThan(1)
})
