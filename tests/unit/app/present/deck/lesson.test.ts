import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../../../../src/build/loadFacts'
import { deckRoutes, stepMinutes } from '../../../../../src/app/present/deck/deckRoutes'
import { deckSteps } from '../../../../../src/app/present/deck/deckSteps'
import {
  chooseSteps,
  leaveOut,
  moveBy,
  nameLesson,
  sumMinutes,
  takeIn,
} from '../../../../../src/app/present/deck/lesson'
import { buildStory } from '../../../../../src/model/story'
import { english } from '../../../../fixtures/language'

const all = ['title', 'a', 'b', 'c', 'end'].map((id) => ({ id }))
const routes = [{ id: '15', minutes: 15, steps: ['title', 'b', 'end'] }]
const chosen = (route: string | null, steps: readonly string[] | null) =>
  chooseSteps({ route, steps }, all, routes).map(({ id }) => id)

describe('a lesson', () => {
  it.each([
    ['without a choice is the whole deck', null, null, 'title,a,b,c,end'],
    ['of a route has its steps', '15', null, 'title,b,end'],
    ['has the steps that were named, in their order', null, ['c', 'a'], 'c,a'],
    ['prefers them to a route', '15', ['c'], 'c'],
    ['passes over what no deck has, and names nothing twice', null, ['x', 'c', 'c', ''], 'c'],
    ['of nothing that exists is that of the route', '15', ['x'], 'title,b,end'],
    ['of a route that is none is the whole deck', '99', ['x'], 'title,a,b,c,end'],
  ])('%s', (_, route, steps, ids) => {
    expect(chosen(route, steps).join()).toBe(ids)
  })

  it.each([
    [['title', 'a', 'b', 'c', 'end'], { route: null, steps: null }],
    [['title', 'b', 'end'], { route: '15', steps: null }],
    [['b', 'title', 'end'], { route: null, steps: ['b', 'title', 'end'] }],
    [[], { route: null, steps: null }],
  ])('of %j is named as shortly as possible', (ids, lesson) => {
    expect(nameLesson(ids, all, routes)).toEqual(lesson)
  })

  it('loses and gains steps, and its last one stays', () => {
    expect(leaveOut(['a', 'b'], 'a')).toEqual(['b'])
    expect(leaveOut(['a'], 'a')).toEqual(['a'])
    expect(takeIn(['title', 'c'], 'b', all)).toEqual(['title', 'b', 'c'])
    expect(takeIn(['c'], 'title', all)).toEqual(['title', 'c'])
    // Behind the last of those before it, in whatever order the teacher has them.
    expect(takeIn(['c', 'a'], 'b', all)).toEqual(['c', 'a', 'b'])
    expect(takeIn(['a'], 'a', all)).toEqual(['a'])
  })

  it('takes another order, one place at a time', () => {
    expect(moveBy(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
    expect(moveBy(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
    expect(moveBy(['a', 'b'], 'b', 1)).toEqual(['a', 'b'])
    expect(moveBy(['a', 'b'], 'x', 1)).toEqual(['a', 'b'])
  })

  it('has a length only where its steps have times', () => {
    expect(sumMinutes([{ minutes: 1 }, { minutes: 0.5 }])).toBe(1.5)
    expect(sumMinutes([{ minutes: null }, { minutes: null }])).toBeNull()
  })
})

describe('the routes of the story', () => {
  const { facts } = loadFacts()
  const story = buildStory(facts, english.words)
  const steps = deckSteps(story)
  const timed = steps.map((step) => ({ id: step.id, minutes: stepMinutes(step, story.lesson) }))

  it('are as long as they say, in the order of the deck, from the first step to the last', () => {
    const own = deckRoutes(steps, story.lesson)
    expect(own.map(({ id }) => id)).toEqual(['15', '40'])
    for (const { id, minutes, steps: ids } of own) {
      const lesson = timed.filter((step) => ids.includes(step.id))
      expect(sumMinutes(lesson), id).toBe(minutes)
      expect(ids).toEqual(lesson.map((step) => step.id))
      expect(ids[0]).toBe('title')
      expect(ids.at(-1)).toBe('closing')
    }
  })

  it('have all pieces of a quotation, and name a step that is none', () => {
    const route = { id: 'x', minutes: 1, steps: ['quote-nazarbayev-one-third'] }
    const lesson = story.lesson && { ...story.lesson, routes: [route] }
    expect(deckRoutes(steps, lesson)[0]?.steps.length).toBeGreaterThan(1)
    const lost = lesson && { ...lesson, routes: [{ ...route, steps: ['lost'] }] }
    expect(() => deckRoutes(steps, lost)).toThrow('"lost"')
  })

  it('are none where a story has no times', () => {
    expect(deckRoutes(steps, undefined)).toEqual([])
    expect(steps.map((step) => stepMinutes(step, undefined)).filter(Boolean)).toEqual([])
  })
})
