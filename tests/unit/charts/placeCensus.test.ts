import { describe, expect, it } from 'vitest'
import { placeCensus } from '../../../src/charts/census/placeCensus'
import { stackCensus } from '../../../src/charts/census/stackCensus'
import { chartWidths } from '../../../src/charts/chartSizes'
import { censuses, censusTable } from '../../fixtures/evidence'

const columns = stackCensus(censuses, censusTable, 5)
const place = (width: number) =>
  placeCensus(
    columns,
    width,
    () => 90,
    (value) => value.toFixed(1),
  )

describe.each(Object.values(chartWidths))('placeCensus at a width of %s', (width) => {
  const plan = place(width)

  it('sets the columns at their places in time: 10, 10 and 12 years apart', () => {
    const centers = plan.columns.map(({ center }) => center)
    const [a = 0, b = 0, c = 0, d = 0] = centers
    // The census of 1989 has no day in the data and stands in the middle of its year.
    expect((c - b) / (d - a)).toBeCloseTo(10 / 32.17, 2)
    expect((d - c) / (d - a)).toBeCloseTo(12.51 / 32.17, 2)
    expect((b - a) / (d - a)).toBeCloseTo(9.65 / 32.17, 2)
  })

  it('leaves room between the columns and inside the frame', () => {
    for (const [index, column] of plan.columns.slice(1).entries()) {
      const before = plan.columns[index]
      expect(column.x - ((before?.x ?? 0) + plan.columnWidth)).toBeGreaterThan(4)
    }
    expect(plan.columns[0]?.x).toBeGreaterThanOrEqual(0)
    expect((plan.columns.at(-1)?.x ?? 0) + plan.columnWidth).toBeLessThanOrEqual(width - 90)
  })

  it('stands the columns on the axis and fills them to the top', () => {
    for (const { segments, top } of plan.columns) {
      const [first] = segments
      expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(plan.axis.y, 0)
      expect(segments.at(-1)?.y).toBeCloseTo(top, 0)
    }
  })

  it('keeps the names a line apart, in the order of the segments', () => {
    const lines = plan.labels.map(({ y }) => y)
    for (const [index, y] of lines.slice(1).entries()) {
      expect(y - (lines[index] ?? 0)).toBeGreaterThanOrEqual(17.9)
    }
    expect(plan.labels.map(({ group }) => group)).toEqual(
      [...(plan.columns.at(-1)?.segments ?? [])].reverse().map(({ group }) => group),
    )
  })

  it('says where a segment is too thin for its own text', () => {
    const thin = plan.labels.filter(({ roomy }) => !roomy).map(({ group }) => group)
    expect(thin).toEqual(['German', 'Ukrainian', 'Uzbek'])
  })

  it('ticks every new year between the first and the last census', () => {
    expect(plan.axis.ticks.match(/M/g)).toHaveLength(32)
  })
})
