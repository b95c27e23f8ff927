// @ts-check
import { findBrowser } from './findBrowser.js'
import { installPackages } from './installPackages.js'
import { runNode } from './run.js'

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
  await installPackages(['chromium'])
  const installed = findBrowser()
  if (installed !== undefined) return installed
  console.log('Downloading Chromium with Playwright …')
  const download = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
  // The libraries that a browser needs can only be installed by root, and not on every Linux.
  const withLibraries = process.getuid?.() === 0 && process.platform === 'linux'
  if (!withLibraries || (await runNode([...download, '--with-deps'])) !== 0) await runNode(download)
  const downloaded = findBrowser()
  if (downloaded === undefined) throw new Error(advice)
  return downloaded
}
