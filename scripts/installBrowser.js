// @ts-check
import { findBrowser, shell } from './findBrowser.js'
import { installPackages } from './installPackages.js'
import { runNode } from './run.js'

const advice =
  'No browser for the end-to-end tests: install Chromium or Google Chrome (or name one in CHROMIUM_PATH) and run npm test again.'

/**
 * The path of a Chromium. Without the quickest kind it is installed first when we are root on Debian;
 * where none is there at all, by Playwright. Throws a sentence that says what to install when that
 * fails too.
 * @returns {Promise<string>}
 */
export async function installBrowser() {
  const isNamed = Boolean(process.env.CHROMIUM_PATH)
  if (!isNamed && !findBrowser()?.includes(shell)) await installPackages([shell])
  const found = findBrowser()
  if (found !== undefined) return found
  console.log('Downloading Chromium with Playwright …')
  const download = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
  // The libraries that a browser needs can only be installed by root, and not on every Linux.
  const withLibraries = process.getuid?.() === 0 && process.platform === 'linux'
  if (!withLibraries || (await runNode([...download, '--with-deps'])) !== 0) await runNode(download)
  const downloaded = findBrowser()
  if (downloaded === undefined) throw new Error(advice)
  return downloaded
}
