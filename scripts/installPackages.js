// @ts-check
import { existsSync } from 'node:fs'
import { run } from './run.js'

/** What is being installed, since apt does one thing at a time. */
let running = Promise.resolve()

/**
 * Installs packages of Debian, where we may: as root, with apt. What has come of it, only a look at
 * what they bring tells.
 * @param {readonly string[]} packages
 */
export function installPackages(packages) {
  running = running.then(() => install(packages))
  return running
}

/** @param {readonly string[]} packages */
async function install(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log(`Installing ${packages.join(', ')} with apt …`)
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], quiet)
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet)
}
