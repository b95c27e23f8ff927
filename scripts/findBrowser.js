// @ts-check
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

/** Debian's Chromium without its windows, which needs less than half of the time for a page. */
export const shell = 'chromium-headless-shell'

const names = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The path of an installed Chromium or Chrome, or undefined: what CHROMIUM_PATH names, then the
 * PATH, then the usual places, then Playwright's own download. Throws when CHROMIUM_PATH names
 * nothing that can be run, since guessing on would hide the mistake.
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env) {
  const named = env.CHROMIUM_PATH
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`CHROMIUM_PATH is "${named}", and there is no program of that name.`)
  }
  const onPath = names.flatMap((name) => findOnPath(name, env.PATH ?? ''))
  const own = findPlaywrightBrowser()
  return [...onPath, ...usualPlaces, ...(own ? [own] : [])].find((path) => isProgram(path))
}

/** @param {string} name @param {string} path */
function findOnPath(name, path) {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .filter((file) => isProgram(file) && starts(file))
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

// Ubuntu puts a `chromium-browser` on the PATH that only says how to install the real one.
/** @param {string} file */
function starts(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function findPlaywrightBrowser() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return undefined
  }
}
