import { expect, it } from 'vitest'
import { cursorTime, nearMilestones } from '../../../src/timeline/cursorTime'
import { storyData } from '../../fixtures/timeline'

it.each([
  ['a census', 1999, Date.UTC(1999, 0, 1)],
  ['a milestone', 2007, Date.UTC(2007, 4, 21)],
  ['nothing', 2003, Date.UTC(2003, 6, 1)],
])('marks a year with %s where that stands', (_, year, time) => {
  expect(cursorTime(storyData, year)).toBe(time)
})

it('lights the milestones of the year and of its neighbors', () => {
  expect([...nearMilestones(storyData, 2006)]).toEqual(['nine-delegates'])
  expect([...nearMilestones(storyData, 2003)]).toEqual([])
})
