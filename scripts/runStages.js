// @ts-check

/** @typedef {{ passed: number, failed: number }} Count */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} [needs] name of an earlier stage without which this one makes no sense
 * @property {() => Promise<Count>} run may throw: its message is then printed as the reason
 */
/** @typedef {Count & { name: string, reason?: string }} StageResult */

/**
 * Runs all stages in order, also after a failed one, and prints a line for each at the end. A
 * stage that throws, or that lacks what it needs, counts as one failure.
 * @param {readonly Stage[]} stages
 * @returns {Promise<StageResult[]>} in the order of the stages
 */
export async function runStages(stages) {
  /** @type {StageResult[]} */
  const results = []
  for (const stage of stages) {
    console.log(`\n── ${stage.name} ${'─'.repeat(Math.max(0, 60 - stage.name.length))}\n`)
    const needed = results.find(({ name }) => name === stage.needs)
    const result =
      needed && needed.failed > 0
        ? notRun(`not run, as this failed: ${needed.name}`)
        : await attempt(stage)
    if (result.reason) console.error(result.reason)
    results.push({ name: stage.name, ...result })
  }
  console.log(`\n${results.map(formatResult).join('\n')}\n`)
  return results
}

/**
 * The closing line: '12 passed, 0 failed'.
 * @param {readonly Count[]} counts
 */
export function formatTotal(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  return `${passed} passed, ${failed} failed`
}

/** @param {Stage} stage @returns {Promise<Count & { reason?: string }>} */
async function attempt(stage) {
  try {
    return await stage.run()
  } catch (error) {
    return notRun(error instanceof Error ? error.message : String(error))
  }
}

/** @param {string} reason */
function notRun(reason) {
  return { passed: 0, failed: 1, reason }
}

/** @param {StageResult} result */
function formatResult({ name, passed, failed, reason }) {
  return [`${failed > 0 ? '✗' : '✓'} ${name}: ${formatTotal([{ passed, failed }])}`, reason]
    .filter((part) => part !== undefined)
    .join(' · ')
}
