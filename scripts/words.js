// @ts-check
// The words of a language as a table for a translator, and back into the files of content:
//   npm run -s words kk > words.csv
//   npm run words kk --from words.csv
// One row for each text: id, English, the language's own, and what to mind. A cell that begins with
// (…) => is a sentence with values in it: what stands in ${…} stays.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { formatFile } from './formatFile.js'
import { root } from './run.js'
import { applyTable, makeTable, readRows, writeRows } from './wordsTable.js'

const content = join(root, 'src/content')
const pattern = 'en'
const [language = '', ...others] = process.argv.slice(2)
// npm takes the name of an option for its own and hands only the file on.
const isFrom = others[0] === '--from' || process.env.npm_config_from !== undefined
const file = others.find((one) => one !== '--from')

const folders = [
  'interface',
  ...readdirSync(join(content, 'stories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `stories/${name}`),
]
const languages = readdirSync(join(content, 'interface'))

if (!languages.includes(language) || language === pattern) {
  const known = languages.filter((one) => one !== pattern).join(', ')
  fail([`Say which language: npm run -s words LANGUAGE, one of ${known}.`])
} else if (!isFrom && file === undefined) {
  process.stdout.write(writeRows(makeTable(readFiles(pattern), readFiles(language), language)))
} else if (isFrom && file !== undefined) {
  await takeBack(readFileSync(file, 'utf8'))
} else fail(['Say from which table: npm run words LANGUAGE --from words.csv'])

/** @param {string} table */
async function takeBack(table) {
  const files = readFiles(language)
  const { changed, problems } = applyTable(files, readRows(table))
  if (problems.length > 0) return fail(problems)
  for (const [name, text] of changed) {
    const path = pathOf(name, language)
    writeFileSync(path, await formatFile(text, path))
    console.log(relative(root, path))
  }
  if (changed.size === 0) console.log('Nothing has changed.')
}

/**
 * By names such as 'interface/page'.
 * @param {string} of
 * @returns {ReadonlyMap<string, string>}
 */
function readFiles(of) {
  return new Map(
    folders
      // A story need not speak every language.
      .filter((folder) => existsSync(join(content, folder, of)))
      .flatMap((folder) =>
        readdirSync(join(content, folder, of))
          .filter((name) => name.endsWith('.ts'))
          .map((name) => `${folder}/${name.slice(0, -'.ts'.length)}`)
          .map((name) => [name, readFileSync(pathOf(name, of), 'utf8')]),
      ),
  )
}

/** @param {string} name @param {string} of */
function pathOf(name, of) {
  const parts = name.split('/')
  return join(content, ...parts.slice(0, -1), of, `${parts.at(-1)}.ts`)
}

/** @param {readonly string[]} problems */
function fail(problems) {
  for (const problem of problems) console.error(problem)
  process.exitCode = 1
}
