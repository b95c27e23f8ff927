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
  expect(results).toEqual([
    { name: 'end-to-end', passed: 0, failed: 1, seconds: 0, reason: 'no browser' },
  ])
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

it('runs side by side what shares nothing, and all the rest one after another', async () => {
  const events: string[] = []
  const stage = (name: string) => ({
    name,
    run: async () => {
      events.push(`${name} begins`)
      await Promise.resolve()
      events.push(`${name} ends`)
      return passing()
    },
  })
  const results = await runStages([[stage('lint'), stage('build')], stage('end-to-end')])
  expect(events).toEqual([
    ...['lint begins', 'build begins', 'lint ends', 'build ends'],
    ...['end-to-end begins', 'end-to-end ends'],
  ])
  expect(results.map(({ name }) => name)).toEqual(['lint', 'build', 'end-to-end'])
})

it('says of each stage how many seconds it took, and of all of them together', async () => {
  const clock = vi.spyOn(performance, 'now')
  for (const time of [0, 1000, 62_400, 63_000]) clock.mockReturnValueOnce(time)
  const print = vi.spyOn(console, 'log')
  await runStages([{ name: 'unit', run: passing }])
  const printed = print.mock.calls.flat().join('\n')
  expect(printed).toContain('✓ unit: 3 passed, 0 failed · 61 s\nAll of it took 63 s.')
})

it('says below a stage what failed in it, so that the end of a log tells', async () => {
  const print = vi.spyOn(console, 'log')
  const failures = ['find.test.ts > Enter takes the first result']
  const run = () => Promise.resolve({ passed: 0, failed: 1, failures })
  await runStages([{ name: 'unit', run }])
  const printed = print.mock.calls.flat().join('\n')
  expect(printed).toMatch(/✗ unit: .*\n +find\.test\.ts > Enter takes the first result\n/)
})

it('closes with the sum over everything', () => {
  const counts = [
    { passed: 3, failed: 0 },
    { passed: 1, failed: 2 },
  ]
  expect(formatTotal(counts)).toBe('4 passed, 2 failed')
})
