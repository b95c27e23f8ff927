import { posix } from 'node:path'
import type { HouseRule, Import } from './readModule'

interface Rule {
  /** Folders of `src` that may be imported freely, its own among them. */
  readonly folders: readonly string[]
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[]
  /** npm packages; all when left out. */
  readonly packages?: readonly string[]
}

const drawing = (folder: string): Rule => ({
  folders: [folder, 'model', 'ui', 'platform'],
  packages: ['react', 'd3'],
})

const all = [
  ...['app', 'content', 'model', 'timeline', 'charts', 'quotes', 'evidence'],
  ...['platform', 'ui', 'styles'],
]
const entry: Rule = { folders: all }

/** Who may import whom, by folder of `src`, or by file for the entry points. */
const rules: Readonly<Record<string, Rule>> = {
  content: { folders: ['content'], types: ['model'], packages: [] },
  model: { folders: ['model'], packages: ['d3', 'valibot'] },
  timeline: drawing('timeline'),
  charts: drawing('charts'),
  quotes: drawing('quotes'),
  evidence: drawing('evidence'),
  platform: { folders: ['platform'], types: ['model'], packages: ['react', 'react-dom'] },
  ui: { folders: ['ui'], types: ['model'], packages: ['react'] },
  app: { folders: all },
  build: { folders: ['build', ...all] },
  'embed.ts': entry,
  'embedLoader.ts': entry,
  'handout.ts': entry,
  'main.ts': entry,
  'present.tsx': entry,
  'worker.ts': entry,
}

// They would fetch, build code from text (which the content security policy forbids), or take
// nodes out of React's hands.
const forbiddenFromD3 = ['select', 'selectAll', 'csvParse', 'tsvParse', 'autoType', 'csv', 'tsv']

/** Rules about imports; a sentence for each import that breaks one. */
export const importRules: readonly HouseRule[] = [
  {
    name: 'every file is in a folder of the house',
    find: ({ path }) => (rules[folderOf(path)] ? [] : [`${path} is in no folder of the house`]),
  },
  {
    name: 'a folder imports from those alone that it may know',
    find: ({ path, imports }) => {
      const rule = rules[folderOf(path)]
      return imports
        .filter((imported) => rule && !mayImport(path, rule, imported))
        .map(({ from }) => `${path} must not import ${from}`)
    },
  },
  {
    name: 'of d3 comes arithmetic, by name',
    find: ({ path, imports }) => imports.flatMap((imported) => findD3Problems(path, imported)),
  },
  {
    name: 'content is loaded later by the list of languages alone',
    find: ({ path, imports }) =>
      imports
        .filter(({ dynamic }) => dynamic && folderOf(path) === 'content')
        .filter(() => path !== 'src/content/languages.ts')
        .map(({ from }) => `${path} must not import ${from} later: only languages.ts does`),
  },
]

function folderOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function mayImport(path: string, rule: Rule, { from, typeOnly }: Import): boolean {
  if (!from.startsWith('.')) {
    const name = from.split('/')[0] ?? ''
    return rule.packages?.includes(name) ?? true
  }
  const target = posix.join(posix.dirname(path), from.replace(/\?.*$/, ''))
  const [top, targetFolder = ''] = target.split('/')
  if (top !== 'src') return false
  if (rule.folders.includes(targetFolder)) return true
  return rule.types?.includes(targetFolder) === true && typeOnly
}

function findD3Problems(path: string, { from, names, typeOnly }: Import): string[] {
  if (!/^d3(-|$)/.test(from)) return []
  const wholesale = names.some((name) => name === '*' || name === 'default') || names.length === 0
  return [
    ...(wholesale ? [`${path} must import names from ${from}, not all of it`] : []),
    ...(typeOnly ? [] : names)
      .filter((name) => forbiddenFromD3.includes(name))
      .map((name) => `${path} must not import ${name} from ${from}`),
  ]
}
