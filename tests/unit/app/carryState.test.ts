import { describe, expect, it } from 'vitest'
import { carryState } from '../../../src/app/share/carryState'

const query =
  '?lanes=context&year=1999&group=Uzbek&census=number&paths=name&find=nine&step=x&at=old'
const carried = (kind: string, choices: readonly string[] = [], at: string | null = null) =>
  carryState(query, { kind, choices }, at).toString()

describe('what a shared piece takes along of the page’s query', () => {
  it('is of a chart the year, the group and its own view', () => {
    expect(carried('chart', ['census'])).toBe('year=1999&group=Uzbek&census=number')
    expect(carried('chart')).toBe('year=1999&group=Uzbek')
  })

  it('is of a moment what is chosen in its charts', () => {
    expect(carried('milestone', ['census', 'paths'])).toBe(
      'year=1999&group=Uzbek&census=number&paths=name',
    )
  })

  it('is of the whole story also the lanes, and the moment that is read', () => {
    expect(carried('story', ['census'], 'nine')).toBe(
      'at=nine&lanes=context&year=1999&group=Uzbek&census=number',
    )
    expect(carried('story')).toBe('lanes=context&year=1999&group=Uzbek')
  })

  it('is nothing of a quotation, nor of a page in which nothing is chosen', () => {
    expect(carried('quote')).toBe('')
    expect(carryState('', { kind: 'story', choices: ['census'] }).toString()).toBe('')
  })
})
