import { group } from 'd3'
import { describe, expect, it } from 'vitest'
import { findProblems } from '../../src/build/findProblems'
import { loadFacts } from '../../src/build/loadFacts'
import { loadWords } from '../../src/build/loadWords'
import { languages } from '../../src/content/languages'
import { stories } from '../../src/content/stories'
import { wordsShape } from '../../src/model/check/wordsShape'
import type { StoryFacts } from '../../src/model/content'
import type { Problem } from '../../src/model/problem'
import type { Words } from '../../src/model/words'
import {
  listCellFaults,
  listFields,
  mutate,
  mutateField,
  readCells,
  writeCells,
} from '../fixtures/mutate'
import type { CellFault, Fault, Mutation, Path } from '../fixtures/mutate'

const [{ tables = {}, ...facts }] = stories
const loaded = await Promise.all(
  languages.map(async ({ id }) => [id, await loadWords(id)] as const),
)
const [[first, firstWords]] = loaded as [(typeof loaded)[number]]

/** Mutations that are no fault, or none that anything but a reader can find. */
interface Harmless {
  readonly fault: Fault
  readonly fields: RegExp
  readonly reason: string
}

/** What is needed no shape lets pass, and the compiler holds the shapes to the types. */
const mayBeLeftOut: Harmless = {
  fault: 'removed',
  fields: /./,
  reason: 'its type says that it may be left out',
}

const harmlessFacts: readonly Harmless[] = [
  mayBeLeftOut,
  {
    fault: 'emptied',
    fields:
      /^(milestones\.\*\.(quotes|charts|statements)|claims\.\*\.views|questions\.\*\.quotes|spellings|handout\.(quotes|questions|charts))$|\.(unstated|unnamed)$/,
    reason: 'may be an empty list',
  },
  {
    fault: "another's",
    fields:
      /\.(sources|quotedIn|speaker|quote|quotes|chart|charts|views|statement|milestone|lane|draw|versions|lit|lit\.[^.]+|statements|steps)$/,
    reason: 'leads to something else that exists; which one is meant only the author knows',
  },
  {
    fault: "another's",
    fields: /\.(confidence|independence|part|stance|verdict|kind|unit|language|titleLanguage)$/,
    reason: 'is another of the values that are possible',
  },
  {
    fault: "another's",
    fields: /\.(date|since)$/,
    reason: 'is another date that is possible',
  },
  {
    fault: "another's",
    fields: /\.(counted|counted\.\*\.count|value|minutes)$|^lesson\./,
    reason: 'is a number that nothing else holds',
  },
  {
    fault: "another's",
    fields: /^sources\.\*\.(title|publisher|author|author\.family|author\.given)$/,
    reason: 'two sources may share it',
  },
]

const harmlessWords: readonly Harmless[] = [
  mayBeLeftOut,
  {
    fault: 'emptied',
    fields: /\.views(\..*)?$|\.statements$|^(about|story\.present|publishers|sourceTitles)$/,
    reason: 'may have none',
  },
  {
    fault: "another's",
    fields:
      /\.(short|when|shortRole|role|reported|views\..*)$|^(quotes|districts|counts|parties|how|publishers|sourceTitles)\./,
    reason: 'may be said of both',
  },
]

/**
 * Cells that may say what another says of the same sort: other sources that exist, and numbers, dates
 * and names of which nothing else in the table is a sum or a copy; the rest of a census may have no
 * count.
 */
const harmlessCells =
  /(source|sources|shareSource|basis|party|how) another's|shareSource emptied|census: population emptied|(estimates|counts|compact): \S+ another's/

/** Of every field below a root its mutations, by the field and the fault. */
function listKinds(root: unknown, nameOf: (path: Path) => string) {
  return [...group(listFields(root), nameOf)].flatMap(([field, kin]) => {
    const mutations = kin.flatMap((path) => mutateField(root, path, kin))
    return [...group(mutations, ({ fault }) => fault)].map(([fault, some]) => ({
      field,
      fault,
      mutations: some,
    }))
  })
}

/**
 * Which mutations the check does not find, and how many there are. Those of one kind are tried
 * together, each second one at a time, so that no field and the next of its kind are both wrong; the
 * check must name each of them.
 */
function tryAll(
  kinds: ReturnType<typeof listKinds>,
  find: (mutations: readonly Mutation[]) => readonly Problem[],
  isNamed: (mutation: Mutation, problem: Problem) => boolean,
  harmless: readonly Harmless[],
) {
  const tried = kinds.map(({ field, fault, mutations }) => {
    const halves = [0, 1].map((half) => mutations.filter((_, index) => index % 2 === half))
    const lost = halves.flatMap((some) => {
      const problems = some.length > 0 ? find(some) : []
      return some.filter((one) => !problems.some((problem) => isNamed(one, problem)))
    })
    const excuse = harmless.find((one) => one.fault === fault && one.fields.test(field))
    // Another one of the batch may hide it.
    const alone = excuse
      ? lost
      : lost.filter((one) => !find([one]).some((problem) => isNamed(one, problem)))
    return { count: mutations.length, lost: alone, excuse }
  })
  return {
    all: tried.reduce((sum, { count }) => sum + count, 0),
    missed: tried
      .filter(({ excuse }) => excuse === undefined)
      .flatMap(({ lost }) => lost.map(({ path, fault }) => `${path.join('.')} ${fault}`)),
    /** Excuses that nothing needs are to go. */
    idle: harmless
      .filter((one) => !tried.some(({ excuse, lost }) => excuse === one && lost.length > 0))
      .map(({ fields }) => String(fields)),
  }
}

const allFound = { missed: [], idle: [] }

describe('the content check finds', () => {
  it('every faulty field of the facts, some 11,000 mutations', () => {
    const kinds = listKinds(facts, (path) =>
      path.map((key) => (typeof key === 'number' ? '*' : key)).join('.'),
    )
    const { all, ...found } = tryAll(
      kinds,
      (mutations) => {
        const changed = { ...(mutate(facts, mutations) as typeof facts), tables } as StoryFacts
        return findProblems(loadFacts(changed), { [first]: firstWords })
      },
      ({ path: [part = '', index], value }, { id, file }) => {
        const items: unknown = facts[part as keyof typeof facts]
        if (!Array.isArray(items) || index === undefined) return file.startsWith('src/content/')
        const { id: own } = items[Number(index)] as { readonly id: string }
        return [own, value, `no. ${Number(index) + 1}`].some(
          (name) => typeof name === 'string' && (id === name || id.startsWith(`${name}.`)),
        )
      },
      harmlessFacts,
    )
    expect(found).toEqual(allFound)
    expect(all).toBeGreaterThan(10_000)
  })

  it.each(loaded)('every faulty text in %s, some 3,000 mutations', (language, own) => {
    const parts = Object.keys(wordsShape.entries) as (keyof typeof wordsShape.entries)[]
    const story = Object.fromEntries(parts.map((part) => [part, own[part]]))
    const whole = loadFacts()
    const { all, ...found } = tryAll(
      listKinds(story, nameOfText),
      (mutations) => {
        const others = Object.fromEntries(Object.entries(own).filter(([part]) => !(part in story)))
        const changed = { ...others, ...(mutate(story, mutations) as Words) }
        const words = { [first]: firstWords, [language]: changed }
        return findProblems(whole, words)
      },
      ({ path: [, id] }, problem) =>
        problem.file.includes(`/${language}/`) &&
        (id === undefined || problem.id === id || problem.id.startsWith(`${id}.`)),
      harmlessWords,
    )
    expect(found).toEqual(allFound)
    expect(all).toBeGreaterThan(3000)
  })

  it.each(Object.entries(tables))('every faulty cell of the table %s', (name, text) => {
    const cells = readCells(text)
    const kinds = group(listCellFaults(cells), ({ column, fault }) => `${column} ${fault}`)
    const isOfCell = ({ index, value }: CellFault, { id, file }: Problem) => {
      const row = cells.rows[index] ?? []
      const isInRow = [...row, value].some((cell = '') => cell.length > 1 && id.includes(cell))
      const isInFile = file.endsWith(`/${name}.csv`)
      return id === value || (isInFile && (id === `line ${index + 2}` || isInRow))
    }
    const found = [...kinds].map(([kind, faults]) => {
      const halves = [0, 1].map((half) => faults.filter((_, index) => index % 2 === half))
      const lost = halves.flatMap((some) => {
        const changed = { ...tables, [name]: writeCells(cells, some) }
        const problems = findProblems(loadFacts({ ...facts, tables: changed }), {
          [first]: firstWords,
        })
        return some.filter((one) => !problems.some((problem) => isOfCell(one, problem)))
      })
      return { kind: `${name}: ${kind}`, lost: lost.length }
    })
    const missed = found.filter(({ kind, lost }) => lost > 0 && !harmlessCells.test(kind))
    expect(missed).toEqual([])
  })
})

/** 'milestones.*.lead': by the part and what follows the id; statements are all of one kind. */
function nameOfText(path: Path): string {
  const [part] = path
  const hasIds = !['story', 'about', 'chamber', 'waffle', 'laneTexts'].includes(String(part))
  return path
    .map((key, place) => {
      const isId = (place === 1 && hasIds) || path[place - 1] === 'statements'
      return isId || typeof key === 'number' ? '*' : key
    })
    .join('.')
}
