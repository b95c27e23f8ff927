import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest } from '../../../scripts/countTests.js'

describe("Vitest's report", () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  })

  it.each([
    {
      what: 'passed and failed tests',
      report: {
        numPassedTests: 2,
        numFailedTests: 1,
        testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed')],
      },
      count: { passed: 2, failed: 1 },
    },
    {
      what: 'a file that could not be loaded as one failure',
      report: { numPassedTests: 1, numFailedTests: 0, testResults: [file('failed')] },
      count: { passed: 1, failed: 1 },
    },
  ])('counts $what', ({ report, count }) => {
    expect(countVitest(report)).toEqual(count)
  })
})

describe("Playwright's report", () => {
  const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 3 }

  it.each([
    { what: 'tests, the skipped ones left out', errors: [], count: { passed: 6, failed: 2 } },
    { what: 'an error outside of tests', errors: [{}], count: { passed: 6, failed: 3 } },
  ])('counts $what', ({ errors, count }) => {
    expect(countPlaywright({ stats, errors })).toEqual(count)
  })
})
