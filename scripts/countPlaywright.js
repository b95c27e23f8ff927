// @ts-check

/** @typedef {import('./runStages.js').Count} Count */

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
