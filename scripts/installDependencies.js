// @ts-check
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.js'

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] installed on some systems only
 */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Whether what npm installed is what the lock file asks for. Compares the contents, because the
 * times of files in a fresh clone mean nothing.
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock} installed `node_modules/.package-lock.json`, which npm writes when it has finished
 */
export function isInstalled(wanted, installed) {
  const wantedPackages = wanted.packages ?? {}
  const installedPackages = installed.packages ?? {}
  const nothingLacks = Object.entries(wantedPackages).every(([path, { optional }]) => {
    return path === '' || optional === true || path in installedPackages
  })
  const nothingDiffers = Object.entries(installedPackages).every(([path, found]) => {
    const asked = wantedPackages[path]
    return asked?.version === found.version && asked?.integrity === found.integrity
  })
  return nothingLacks && nothingDiffers
}

/**
 * Whether the error output of npm speaks of a registry that cannot be reached.
 * @param {string} output
 */
export function isNetworkFailure(output) {
  return /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/.test(
    output,
  )
}

/**
 * Runs `npm ci` unless everything that the lock file names is there. Resolves to a sentence that
 * says why it failed, or to undefined.
 * @returns {Promise<string | undefined>}
 */
export async function installDependencies() {
  if (hasDependencies()) return undefined
  console.log('Installing the dependencies (npm ci) …')
  const { code, errors } = await runNpm([
    'ci',
    '--include=dev',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    // Without a network npm would try for minutes before it says so.
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ])
  if (code === 0) return undefined
  return isNetworkFailure(errors)
    ? 'The dependencies are missing and the npm registry cannot be reached: connect to the internet and run the command again.'
    : 'The dependencies could not be installed: npm says above why.'
}

function hasDependencies() {
  const modules = join(root, 'node_modules')
  try {
    const installed = readLock(join(modules, '.package-lock.json'))
    return (
      isInstalled(readLock(join(root, 'package-lock.json')), installed) &&
      Object.keys(installed.packages ?? {}).every((path) => existsSync(join(root, path)))
    )
  } catch {
    return false
  }
}

/** @param {string} file @returns {Lock} */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * Runs the npm that called us, or the one on the PATH.
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, errors: string }>}
 */
function runNpm(args) {
  const npm = process.env.npm_execpath
  const [program, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  return new Promise((resolve) => {
    const child = spawn(program ?? 'npm', [...first, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'pipe'],
      // On Windows npm is a command file, which only a shell can start.
      shell: program === 'npm' && process.platform === 'win32',
    })
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += String(chunk)
      process.stderr.write(chunk)
    })
    child.on('error', (error) => resolve({ code: 1, errors: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, errors }))
  })
}
