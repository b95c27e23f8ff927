import { describe, expect, it } from 'vitest'
import { countPlaywright } from '../../../scripts/countPlaywright.js'

describe("Playwright's report", () => {
  const stats = { expected: 5, unexpected: 2, flaky: 1, skipped: 3 }

  it.each([
    { what: 'tests, the skipped ones left out', errors: [], count: { passed: 6, failed: 2 } },
    { what: 'an error outside of tests', errors: [{}], count: { passed: 6, failed: 3 } },
  ])('counts $what', ({ errors, count }) => {
    expect(countPlaywright({ stats, errors })).toEqual(count)
  })
})
