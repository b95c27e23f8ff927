// @ts-check
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The repository's own folder, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * Runs a program in the repository with its output on the screen and nothing to read from, and
 * resolves to its exit code; 1 when it was ended by a signal or could not be started.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a script with the Node that runs this one.
 * @param {readonly string[]} args path of the script, then its arguments
 * @param {Record<string, string>} [env]
 */
export function runNode(args, env) {
  return run(process.execPath, args, { env })
}
