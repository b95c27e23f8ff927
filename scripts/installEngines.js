// @ts-check
import { existsSync } from 'node:fs'
import { installPackages } from './installPackages.js'

/** Where Debian puts the programs, by the name of their package. */
export const enginePrograms = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
}

/**
 * Installs Firefox and WebKit, each with what drives it, where they are missing and it can.
 * @returns {Promise<readonly string[]>} the packages that are missing all the same
 */
export async function installEngines() {
  const missing = findMissing()
  if (missing.length > 0) await installPackages(missing)
  return findMissing()
}

function findMissing() {
  return Object.entries(enginePrograms)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name)
}
