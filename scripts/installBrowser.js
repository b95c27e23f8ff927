// @ts-check
import { existsSync } from 'node:fs'
import { findBrowser } from './findBrowser.js'
import { run, runNode } from './run.js'

const advice =
  'No browser for the end-to-end tests: install Chromium or Google Chrome (or name one in CHROMIUM_PATH) and run npm test again.'

/**
 * The path of a Chromium, installed first where there is none: by apt when we are root on Debian,
 * else by Playwright. Throws a sentence that says what to install when that fails too.
 * @returns {Promise<string>}
 */
export async function installBrowser() {
  const found = findBrowser()
  if (found !== undefined) return found
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/etc/debian_version')) {
    console.log('Installing Chromium with apt …')
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
    await run('apt-get', ['update'], quiet)
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
  }
  const installed = findBrowser()
  if (installed !== undefined) return installed
  console.log('Downloading Chromium with Playwright …')
  const download = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
  // The libraries that a browser needs can only be installed by root, and not on every Linux.
  const withLibraries = isRoot && process.platform === 'linux'
  if (!withLibraries || (await runNode([...download, '--with-deps'])) !== 0) await runNode(download)
  const downloaded = findBrowser()
  if (downloaded === undefined) throw new Error(advice)
  return downloaded
}
