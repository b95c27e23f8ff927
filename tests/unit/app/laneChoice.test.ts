import { describe, expect, it } from 'vitest'
import { parseLanes, showLanes, writeLanes } from '../../../src/app/laneChoice'
import { storyData } from '../../fixtures/timeline'

const known = ['after', 'context']

describe('the lanes in a URL', () => {
  it.each([
    ['', ['after']],
    ['?lang=en', ['after']],
    ['?lanes=after,context', ['after', 'context']],
    ['?lanes=context,after', ['after', 'context']],
    ['?lanes=after%2Ccontext', ['after', 'context']],
    ['?lanes=context', ['context']],
    ['?lanes=', []],
    ['?lanes', []],
    ['?lanes=main,%E0%A4,<script>', []],
    ['?lanes=%', []],
  ])('%s shows %j', (search, shown) => {
    expect(parseLanes(search, known)).toEqual(shown)
  })

  it.each([
    ['', ['after', 'context'], '?lanes=after,context'],
    ['?lanes=context', [], '?lanes='],
    ['?lanes=context', ['after'], ''],
    ['?a=1,2&lanes=after&b', ['context'], '?a=1,2&b&lanes=context'],
    ['?a=%', ['after'], '?a=%'],
  ])('%s with %j becomes %s', (search, shown, written) => {
    expect(writeLanes(search, shown)).toBe(written)
  })
})

it('the main lane is always drawn', () => {
  const [main] = storyData.lanes
  if (!main) throw new Error('no lane')
  const lanes = [main, { ...main, id: 'after', kind: 'after' as const }]
  const drawn = (chosen: readonly string[]) =>
    showLanes({ ...storyData, lanes }, chosen).lanes.map(({ id }) => id)
  expect(drawn([])).toEqual([main.id])
  expect(drawn(['after', 'unknown'])).toEqual([main.id, 'after'])
})
