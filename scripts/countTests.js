// @ts-check

/** @typedef {import('./runStages.js').Count} Count */

/**
 * Counts Vitest's JSON report. A file that could not be loaded has no tests, and counts as one
 * failure.
 * @param {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[],
 * }} report
 * @returns {Count}
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
  })
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/**
 * Counts Playwright's JSON report. An error outside of any test counts as one failure; a skipped
 * test counts as nothing.
 * @param {{
 *   stats: { expected: number, unexpected: number, flaky: number },
 *   errors: readonly unknown[],
 * }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}
