// @ts-check
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'oxfmt'
import { root } from './run.js'

/**
 * As the repository formats it; throws where it cannot be read as what it is called.
 * @param {string} text
 * @param {string} path what kind it is, by its end
 */
export async function formatFile(text, path) {
  const options = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8'))
  const { code, errors } = await format(path, text, options)
  const [error] = errors
  if (error) throw new Error(`${path}: ${error.message}`)
  return code
}
