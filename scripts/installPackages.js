// @ts-check
import { existsSync } from 'node:fs'
import { run } from './run.js'

/**
 * Installs packages of Debian, where we may: as root, with apt. What has come of it, only a look at
 * what they bring tells.
 * @param {readonly string[]} packages
 */
export async function installPackages(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  console.log(`Installing ${packages.join(', ')} with apt …`)
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], quiet)
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet)
}
