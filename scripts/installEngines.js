// @ts-check
import { existsSync } from 'node:fs'
import { run } from './run.js'

/** Where Debian puts the programs, by the name of their package. */
const programs = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
}

/**
 * Installs Firefox and WebKit, each with what drives it, where they are missing and it can: by apt,
 * when we are root on Debian.
 * @returns {Promise<readonly string[]>} the packages that are missing all the same
 */
export async function installEngines() {
  const missing = findMissing()
  const isRoot = process.getuid?.() === 0
  if (missing.length === 0 || !isRoot || !existsSync('/etc/debian_version')) return missing
  console.log(`Installing ${missing.join(', ')} with apt …`)
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], quiet)
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], quiet)
  return findMissing()
}

function findMissing() {
  return Object.entries(programs)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name)
}
