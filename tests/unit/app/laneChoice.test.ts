import { expect, it } from 'vitest'
import { showLanes } from '../../../src/app/laneChoice'
import { storyData } from '../../fixtures/timeline'

it('the main lane is always drawn', () => {
  const [main] = storyData.lanes
  if (!main) throw new Error('no lane')
  const lanes = [main, { ...main, id: 'after', kind: 'after' as const }]
  const drawn = (chosen: readonly string[]) =>
    showLanes({ ...storyData, lanes }, chosen).lanes.map(({ id }) => id)
  expect(drawn([])).toEqual([main.id])
  expect(drawn(['after', 'unknown'])).toEqual([main.id, 'after'])
})
