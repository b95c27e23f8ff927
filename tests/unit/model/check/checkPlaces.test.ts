import { expect, it } from 'vitest'
import { loadFacts } from '../../../../src/build/loadFacts'
import { checkPlaces } from '../../../../src/model/check/checkPlaces'
import type { Facts } from '../../../../src/model/content'

const { facts: good } = loadFacts()
const [chart] = good.charts
if (!chart) throw new Error('the story has no charts')
const further = { ...chart, id: 'further', also: [] }
const sentence =
  'It stands nowhere on the page: no milestone of the main lane has it, nor the lane "after".'
const problem = { file: 'src/content/stories/accord/facts/charts.ts', id: 'further', sentence }

/** The facts with one chart more, which the first milestone of a lane has. */
function withChartAt(lane?: string): Facts {
  const first = good.milestones.find((milestone) => milestone.lane === lane)
  const milestones = good.milestones.map((one) =>
    one === first ? { ...one, charts: [...one.charts, further.id] } : one,
  )
  return { ...good, milestones, charts: [...good.charts, further] }
}

it('every chart of the content stands somewhere', () => {
  expect(checkPlaces(good)).toEqual([])
})

it('a milestone of the main lane shows its charts', () => {
  expect(checkPlaces(withChartAt('main'))).toEqual([])
})

it.each(['after', 'context'] as const)('an event of the lane “%s” shows none', (lane) => {
  expect(checkPlaces(withChartAt(lane))).toEqual([problem])
})

it('a chart that nothing names is a problem', () => {
  expect(checkPlaces(withChartAt())).toEqual([problem])
})

it('what came after the article has charts before its events, the other lanes have none', () => {
  const lanesWith = (lane: string) => ({
    ...withChartAt(),
    lanes: good.lanes.map((one) =>
      one.id === lane ? { ...one, charts: [...(one.charts ?? []), further.id] } : one,
    ),
  })
  expect(checkPlaces(lanesWith('after'))).toEqual([])
  expect(checkPlaces(lanesWith('context'))).toEqual([problem])
})

it('a further view of a chart that is shown stands with it', () => {
  const charts = good.charts.map((one) =>
    one === chart ? { ...one, also: [...(one.also ?? []), further.id] } : one,
  )
  expect(checkPlaces({ ...good, charts: [...charts, further] })).toEqual([])
})
