import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { createTextFormats } from '../../src/model/textFormats.ts'
import { checkMade, interfaces } from './checkMade'
import type { SheetLanguage } from './checkMade'
import { decodeFile } from './decodeFile'
import { findPictures } from './findPictures'
import { isSlug } from './makeIds'
import { makeStory } from './makeStory'
import { newFiles } from './newFiles'
import { phrases } from './phrases'
import { howToSave, nameOther } from './nameOther'
import { placeStory, storyFolder } from './placeStory'
import { readFile } from './readFile'
import { readTimeline } from './readTimeline'
import { summarize, writeReport } from './report'
import type { Left } from './slides'
import { writeFiles } from './writeFiles'

type Say = (line: string) => void

const usage = [
  'npm run story -- import FILE --id my-story [--lang en]',
  'npm run story -- new my-story [--lang en]',
]

/**
 * Imports a story or makes an empty one in the repository at `root`, and resolves to the exit code.
 * Where something is wrong it says so in a sentence and changes nothing.
 */
export async function runStory(
  args: readonly string[],
  root: string,
  say: Say,
  complain: Say,
): Promise<number> {
  const asked = readArguments(args)
  const lines = typeof asked === 'string' ? asked : await make(asked, root)
  if (typeof lines === 'string') complain(lines)
  else for (const line of lines) say(line)
  return typeof lines === 'string' ? 1 : 0
}

interface Asked {
  readonly id: string
  readonly language: SheetLanguage
  /** Left out for an empty story. */
  readonly file?: string
}

function readArguments(args: readonly string[]): Asked | string {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { id: { type: 'string' }, lang: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  })
  const [command, name] = positionals
  // Without the two hyphens npm takes options for its own.
  const { npm_config_id: npmId, npm_config_lang: npmLang } = process.env
  const id = typeof values.id === 'string' ? values.id : npmId
  const language = typeof values.lang === 'string' ? values.lang : (npmLang ?? 'en')
  if (!isSpoken(language)) {
    return `The pages do not speak "${language}": one of ${Object.keys(interfaces).join(', ')}.`
  }
  if (command === 'new' && name !== undefined) return { id: name, language }
  if (command === 'import' && name !== undefined) {
    return id === undefined || id === ''
      ? 'Say what the story is to be called in its address: --id my-story'
      : { id, language, file: name }
  }
  return `Say what to do:\n  ${usage.join('\n  ')}`
}

/** What there is to say of what was made, or in one text why nothing was. */
async function make(asked: Asked, root: string): Promise<readonly string[] | string> {
  const { id, file } = asked
  if (!isSlug(id)) {
    return `"${id}" cannot be an id: small letters, digits and hyphens, as in my-story.`
  }
  if (existsSync(storyFolder(root, id))) {
    const list = 'its import and its name in src/content/stories.ts'
    return `There is a story "${id}" already: take another id, or remove src/content/stories/${id}/ and ${list} first.`
  }
  if (file === undefined) return makeNew(asked, root)
  if (/^https?:/.test(file)) return `Nothing is fetched from elsewhere. ${howToSave}`
  if (!existsSync(file)) return `There is no file ${file}.`
  if (statSync(file).isDirectory()) return `${file} is a folder: name the file in it.`
  return importFile({ ...asked, file }, root)
}

async function makeNew({ id, language }: Asked, root: string): Promise<readonly string[]> {
  await placeStory(root, id, newFiles(id, language), new Map())
  return [
    `An empty story stands in src/content/stories/${id}/ and in src/content/stories.ts.`,
    'Its files say what belongs where; npm run build names what is still missing.',
  ]
}

async function importFile(
  { id, language, file }: Required<Asked>,
  root: string,
): Promise<readonly string[] | string> {
  const bytes = readFileSync(file)
  const other = nameOther(bytes)
  if (other !== undefined) return `${basename(file)} is ${other}. ${howToSave}`
  const read = readFile(decodeFile(bytes))
  if ('problem' in read) return `${basename(file)}: ${read.problem}`
  const timeline = readTimeline(read.slides)
  const { moments } = timeline
  if (moments.length === 0) {
    const [why] = timeline.left
    const reason = why ? ` Of ${why.where}: ${why.reason}` : ''
    return `${basename(file)}: There is no moment in it that has a place in time.${reason}`
  }
  const { locale } = interfaces[language]
  const { pictures, copies } = findPictures(file, timeline)
  const made = makeStory(timeline, {
    id,
    name: basename(file),
    pictures,
    saying: {
      locale,
      formats: createTextFormats(locale),
      phrases: phrases[language],
    },
  })
  const rank = ({ where }: Left) => Number(/\d+/.exec(where)?.[0] ?? 0)
  const all = [...read.left, ...timeline.left, ...made.left]
  const left = [...all].sort((a, b) => rank(a) - rank(b))
  const [problem] = checkMade(made, language)
  if (problem !== undefined) return `${basename(file)} makes no story that can be built. ${problem}`
  const report = writeReport(basename(file), moments.length, left)
  const files = new Map([
    ...writeFiles(made.facts, made.words, language),
    ['import.txt', report] as const,
  ])
  await placeStory(root, id, files, copies)
  const folder = relative(root, storyFolder(root, id))
  return [
    `${moments.length} moment${moments.length === 1 ? ' is' : 's are'} in ${folder}/ now. See it: npm start, then stories/${id}/`,
    ...(left.length === 0
      ? ['Everything in the file is in the story.']
      : [
          `${left.length === 1 ? '1 thing is' : `${left.length} things are`} not (${folder}/import.txt has each in full):`,
          ...summarize(left).map((line) => `  ${line}`),
        ]),
  ]
}

function isSpoken(language: string): language is SheetLanguage {
  return Object.hasOwn(interfaces, language)
}
