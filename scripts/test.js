// @ts-check
// npm test: installs what is missing, runs every check, and counts. Loads everything else only
// when Node is known to be new enough for it.
import { checkNode } from './checkNode.js'

async function test() {
  const { installDependencies } = await import('./installDependencies.js')
  const { formatTotal, runStages } = await import('./runStages.js')
  const problem = await installDependencies()
  if (problem) {
    console.error(problem)
    console.log(formatTotal([{ passed: 0, failed: 1 }]))
    process.exit(1)
  }
  const { stages } = await import('./stages.js')
  const results = await runStages(stages)
  console.log(formatTotal(results))
  process.exit(results.some(({ failed }) => failed > 0) ? 1 : 0)
}

checkNode()
void test()
