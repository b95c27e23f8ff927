import { beforeEach, expect, it, vi } from 'vitest'
import { formatTotal, runStages } from '../../../scripts/runStages.js'

const passing = () => Promise.resolve({ passed: 3, failed: 0 })
const failing = () => Promise.resolve({ passed: 1, failed: 2 })
const crashing = () => Promise.reject(new Error('no browser'))

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})

it('goes on after a stage that failed', async () => {
  const results = await runStages([
    { name: 'lint', run: failing },
    { name: 'unit', run: passing },
  ])
  expect(results.map(({ passed, failed }) => [passed, failed])).toEqual([
    [1, 2],
    [3, 0],
  ])
})

it('counts a stage that crashed as one failure and keeps the reason', async () => {
  const results = await runStages([{ name: 'end-to-end', run: crashing }])
  expect(results).toEqual([{ name: 'end-to-end', passed: 0, failed: 1, reason: 'no browser' }])
})

it('does not run a stage that lacks what it needs, and counts it as failed', async () => {
  const run = vi.fn(passing)
  const results = await runStages([
    { name: 'build', run: failing },
    { name: 'budgets', needs: 'build', run },
  ])
  expect(run).not.toHaveBeenCalled()
  expect(results[1]).toMatchObject({ passed: 0, failed: 1 })
})

it('closes with the sum over everything', () => {
  const counts = [
    { passed: 3, failed: 0 },
    { passed: 1, failed: 2 },
  ]
  expect(formatTotal(counts)).toBe('4 passed, 2 failed')
})
