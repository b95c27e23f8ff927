// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkAllBudgets, formatBudgets, readManifest } from './checkBudgets.js'
import { countPlaywright } from './countPlaywright.js'
import { installBrowser } from './installBrowser.js'
import { installEngines } from './installEngines.js'
import { root, runNode } from './run.js'

/** @typedef {import('./runStages.js').Count} Count */
/** @typedef {import('./runStages.js').Stage} Stage */

// With CI set the runners write no new snapshot, forbid `.only` and wait for nobody.
const unattended = { CI: 'true' }

const modules = 'node_modules'

/** Everything that `npm test` runs, in this order; what stands in one list, side by side.
 * @type {readonly (Stage | readonly Stage[])[]} */
export const stages = [
  [
    { name: 'type check', run: () => pass([`${modules}/typescript/bin/tsc`, '--noEmit']) },
    { name: 'lint of code', run: () => pass([`${modules}/oxlint/bin/oxlint`]) },
    {
      name: 'lint of styles',
      run: () => pass([`${modules}/eslint/bin/eslint.js`, 'src', '--max-warnings', '0']),
    },
    { name: 'format', run: () => pass([`${modules}/oxfmt/bin/oxfmt`, '--check']) },
    { name: 'build', run: () => pass([`${modules}/vite/bin/vite.js`, 'build']) },
  ],
  [
    {
      name: 'unit, component, content and architecture tests',
      run: () => runVitest([], '.build/vitest.json'),
    },
    {
      name: 'budgets',
      needs: 'build',
      run: async () => {
        const budgets = checkAllBudgets(join(root, 'dist'), readManifest())
        console.log(formatBudgets(budgets))
        const failed = budgets.filter(({ kept }) => !kept).length
        return { passed: budgets.length - failed, failed }
      },
    },
    // One window each, which waits for what it has drawn: it fills what the tests above leave idle.
    {
      name: 'journeys in Firefox and WebKit',
      needs: 'build',
      run: async () => {
        const missing = await installEngines()
        if (missing.length > 0) console.log(`Not run without ${missing.join(', ')}: install them.`)
        // Firefox is one, WebKit needs both others.
        if (missing.includes('firefox-esr') && missing.length > 1) return { passed: 0, failed: 0 }
        return runVitest(['--config', 'tests/engines/vitest.config.ts'], '.build/engines.json')
      },
    },
  ],
  {
    name: 'end-to-end tests',
    needs: 'build',
    run: async () => {
      const browser = { CHROMIUM_PATH: await installBrowser() }
      const args = [`${modules}/@playwright/test/cli.js`, 'test']
      return runTests(args, '.build/playwright.json', countPlaywright, browser)
    },
  },
]

/** @param {readonly string[]} options @param {string} report @returns {Promise<Count>} */
function runVitest(options, report) {
  const reporters = ['--reporter=default', '--reporter=./scripts/vitestReport.js']
  const args = [`${modules}/vitest/vitest.mjs`, 'run', ...options, ...reporters]
  return runTests(args, report, (count) => count, { REPORT: join(root, report) })
}

/** Counts a command as one. @param {readonly string[]} args @returns {Promise<Count>} */
async function pass(args) {
  return (await runNode(args, unattended)) === 0
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1 }
}

/**
 * Counts the tests of a runner by the report it writes. A runner that ends badly without a failed
 * test to show for it has crashed, which counts as a failure.
 * @param {readonly string[]} args
 * @param {string} report
 * @param {(report: any) => Count} count
 * @param {Record<string, string>} [env]
 * @returns {Promise<Count>}
 */
async function runTests(args, report, count, env) {
  const file = join(root, report)
  rmSync(file, { force: true })
  const code = await runNode(args, { ...unattended, ...env })
  if (!existsSync(file)) throw new Error(`It ended without writing ${report}.`)
  const counted = count(JSON.parse(readFileSync(file, 'utf8')))
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}
