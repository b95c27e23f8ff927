// @ts-check

/** @typedef {{ passed: number, failed: number, failures?: string[] }} Count `failures` says which */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} [needs] name of an earlier stage without which this one makes no sense
 * @property {() => Promise<Count>} run may throw: its message is then printed as the reason
 */
/** @typedef {Count & { name: string, seconds: number, reason?: string }} StageResult */

/**
 * Runs all stages, also after a failed one, and prints a line for each at the end, with what failed.
 * Stages that stand in one list share nothing and run side by side; each list waits for the one
 * before. A stage that throws, or that lacks what it needs, counts as one failure.
 * @param {readonly (Stage | readonly Stage[])[]} stages
 * @returns {Promise<StageResult[]>} in the order of the stages
 */
export async function runStages(stages) {
  const start = performance.now()
  /** @type {StageResult[]} */
  const results = []
  for (const group of stages.map((stage) => [stage].flat())) {
    const title = group.map(({ name }) => name).join(' · ')
    console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}\n`)
    results.push(...(await Promise.all(group.map((stage) => runStage(stage, results)))))
  }
  console.log(`\n${results.map(formatResult).join('\n')}`)
  console.log(`All of it took ${secondsSince(start)} s.\n`)
  return results
}

/** @param {Stage} stage @param {readonly StageResult[]} earlier @returns {Promise<StageResult>} */
async function runStage(stage, earlier) {
  const start = performance.now()
  const needed = earlier.find(({ name }) => name === stage.needs)
  const result =
    needed && needed.failed > 0
      ? notRun(`not run, as this failed: ${needed.name}`)
      : await attempt(stage)
  if (result.reason) console.error(result.reason)
  return { name: stage.name, ...result, seconds: secondsSince(start) }
}

/** @param {number} start in ms, as `performance.now()` says it */
function secondsSince(start) {
  return Math.round((performance.now() - start) / 1000)
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
function formatResult({ name, passed, failed, failures = [], seconds, reason }) {
  const total = formatTotal([{ passed, failed }])
  const line = [`${failed > 0 ? '✗' : '✓'} ${name}: ${total} · ${seconds} s`, reason]
    .filter((part) => part !== undefined)
    .join(' · ')
  return [line, ...failures.map((failure) => `    ${failure}`)].join('\n')
}
