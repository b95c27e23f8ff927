import { describe, expect, it } from 'vitest'
import { placeBlanks } from '../../../../src/app/handout/placeBlanks'
import { placeContinued } from '../../../../src/app/handout/placeContinued'
import { loadFacts } from '../../../../src/build/loadFacts'
import { buildStory } from '../../../../src/model/story'
import { english } from '../../../fixtures/language'

const story = buildStory(loadFacts().facts, english.words)
const main = story.milestones.filter(({ lane }) => lane === 'main')

/** The same moments, some of them further times. */
const crowded = (times: number) => ({
  ...story,
  milestones: Array.from({ length: times }, (_, index) =>
    main.map((one) => ({ ...one, id: `${one.id}-${index}` })),
  ).flat(),
})

describe('the timeline to fill in', () => {
  const plan = placeBlanks(story)

  it('has a mark for each moment, in their order, and years below', () => {
    const told = plan.marks.flatMap(({ milestones }) => milestones.map(({ id }) => id))
    expect(told).toEqual(main.map(({ id }) => id))
    const places = plan.marks.map(({ x }) => x)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(plan.ticks.filter(({ label }) => label === 'year').length).toBeGreaterThan(3)
  })

  it('has room to write at each that no other one takes and that stays on the paper', () => {
    for (const mark of plan.marks) {
      expect(mark.width).toBeGreaterThan(100)
      expect(mark.left).toBeGreaterThanOrEqual(0)
      expect(mark.left + mark.width).toBeLessThanOrEqual(plan.width)
      expect(mark.top).toBeGreaterThanOrEqual(0)
      const sameRow = plan.marks.filter((other) => other !== mark && other.top === mark.top)
      for (const other of sameRow) {
        const gap = Math.max(
          mark.left - other.left - other.width,
          other.left - mark.left - mark.width,
        )
        expect(gap).toBeGreaterThan(0)
      }
    }
  })

  it('loses no moment where several stand at one time, and draws none for a story without any', () => {
    const told = placeBlanks(crowded(3)).marks.flatMap(({ milestones }) => milestones)
    expect(told).toHaveLength(3 * main.length)
    expect(placeBlanks({ ...story, milestones: [] }).marks).toEqual([])
  })
})

describe('the shares to continue', () => {
  const points = [
    { year: 1989, share: 39.7 },
    { year: 1999, share: 53.4 },
    { year: 2021, share: 70.4 },
  ]

  it('are all given but the last, whose place is on the paper', () => {
    const plan = placeContinued({ group: 'a', points })
    expect(plan.known.map(({ year }) => year)).toEqual([1989, 1999])
    expect(plan.missing).toMatchObject({ year: 2021, share: 70.4 })
    for (const { x, y } of [...plan.known, plan.missing]) {
      expect(x).toBeGreaterThan(plan.left)
      expect(x).toBeLessThan(plan.right)
      expect(y).toBeGreaterThan(plan.top)
      expect(y).toBeLessThan(plan.bottom)
    }
    expect(plan.grid).toHaveLength(11)
  })
})
