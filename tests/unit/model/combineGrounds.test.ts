import { expect, it } from 'vitest'
import { combineGrounds } from '../../../src/model/combineGrounds'
import { article, observers } from '../../fixtures/evidence'

const sure = { sources: [observers], confidence: 'verified', independence: 'mixed' } as const
const alone = { sources: [article, observers], confidence: 'single-source' } as const

it('has each source once, and is no surer than the least sure', () => {
  expect(combineGrounds([sure, alone])).toEqual({
    sources: [observers, article],
    confidence: 'single-source',
    independence: undefined,
  })
  expect(combineGrounds([sure, { ...alone, confidence: 'unverified' }]).confidence).toBe(
    'unverified',
  )
})

it('rests on bodies of the state only where all of it does', () => {
  const ofState = { ...sure, independence: 'state-only' } as const
  expect(combineGrounds([ofState, ofState]).independence).toBe('state-only')
  expect(combineGrounds([ofState, sure]).independence).toBeUndefined()
})

it('confirms nothing without anything', () => {
  expect(combineGrounds([])).toMatchObject({ sources: [], confidence: 'unverified' })
})
