import { posix } from 'node:path'
import type { HouseRule, Module } from './readModule'

const mostLines = 250

const entryPoints = [
  'src/main.ts',
  'src/present.tsx',
  'src/handout.ts',
  'src/embed.ts',
  'src/embedLoader.ts',
  'src/worker.ts',
]

/** Components that are never prerendered, and may therefore set a style: none so far. */
const mayStyle: readonly string[] = ['src/timeline/Preview.tsx']

/** Rules about what a file is called and what is in it. */
export const fileRules: readonly HouseRule[] = [
  {
    name: 'no file is a barrel, and none is in a drawer',
    find: ({ path }) => findDrawerProblems(path),
  },
  {
    name: `no file of code is longer than ${mostLines} lines`,
    find: ({ path, lines }) =>
      lines > mostLines && !path.startsWith('src/content/')
        ? [`${path} has ${lines} lines, more than ${mostLines}`]
        : [],
  },
  {
    name: 'every export has a name',
    find: ({ path, exports }) =>
      exports.includes('default') ? [`${path} has a default export`] : [],
  },
  {
    name: 'no component sets a style attribute',
    find: ({ path, attributes }) =>
      attributes.includes('style') && !mayStyle.includes(path)
        ? [`${path} sets a style attribute, which the content security policy forbids`]
        : [],
  },
  {
    name: 'a file is named after its kind',
    find: ({ path }) =>
      kindOf(path) === undefined
        ? [`${path} must be named name.ts, name.dom.ts, useName.ts or Name.tsx`]
        : [],
  },
  { name: 'Name.tsx is one component', find: ofKind('component', findComponentProblems) },
  { name: 'useName.ts is a hook', find: ofKind('hook', findHookProblems) },
  { name: 'name.dom.ts lives without React', find: ofKind('dom', findDomProblems) },
  { name: 'name.ts is pure', find: ofKind('pure', findPureProblems) },
]

function findDrawerProblems(path: string): string[] {
  const parts = path.replace(/\.tsx?$/, '').split('/')
  const drawers = parts.filter((part) => /^(utils?|helpers?|core|common)$/i.test(part))
  return [
    ...(parts.at(-1) === 'index' ? [`${path} is a barrel`] : []),
    ...drawers.map((drawer) => `${path} is in a drawer: "${drawer}" says nothing`),
  ]
}

type Kind = 'entry' | 'renderer' | 'component' | 'hook' | 'dom' | 'pure'

/** What a file is by its name; undefined for a name that says nothing. */
function kindOf(path: string): Kind | undefined {
  if (entryPoints.includes(path)) return 'entry'
  // In Node, functions may make text of components.
  if (/^src\/build\/[a-z][A-Za-z0-9]*\.tsx$/.test(path)) return 'renderer'
  if (path.endsWith('.tsx')) return 'component'
  const name = nameOf(path)
  if (/^use[A-Z]/.test(name)) return 'hook'
  if (/^[a-z][A-Za-z0-9]*\.dom$/.test(name)) return 'dom'
  return /^[a-z][A-Za-z0-9]*$/.test(name) ? 'pure' : undefined
}

function nameOf(path: string): string {
  return posix.basename(path).replace(/\.tsx?$/, '')
}

function ofKind(
  kind: Kind,
  find: (module: Module, name: string) => readonly string[],
): HouseRule['find'] {
  return (module) => (kindOf(module.path) === kind ? find(module, nameOf(module.path)) : [])
}

function findComponentProblems({ path, exports }: Module, name: string): string[] {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return [`${path} must be named as its component`]
  const subject = /^(.+)Context$/.exec(name)?.[1]
  const expected = subject === undefined ? [name] : [`${subject}Provider`, `use${subject}`]
  return [...exports].sort().join() === [...expected].sort().join()
    ? []
    : [
        `${path} must export ${expected.join(' and ')} alone, not ${exports.join(', ') || 'nothing'}`,
      ]
}

function findHookProblems({ path, exports, calls }: Module, name: string): string[] {
  return [
    ...(exports.includes(name) ? [] : [`${path} must export ${name}`]),
    ...(calls.some((call) => /^use([A-Z]|$)/.test(call))
      ? []
      : [`${path} calls no hook: it is no hook itself`]),
  ]
}

/** Plain DOM code: it must live without React. */
function findDomProblems({ path, imports }: Module): string[] {
  return imports
    .filter(({ from, typeOnly }) => !typeOnly && /^react(-dom)?(\/|$)/.test(from))
    .map(({ from }) => `${path} must live without React: it imports ${from}`)
}

function findPureProblems({ path, imports, impurities }: Module): string[] {
  if (path.startsWith('src/platform/')) return []
  return [
    ...imports
      .filter(({ from, typeOnly }) => !typeOnly && /\/platform\/|\.dom$/.test(from))
      .map(({ from }) => `${path} must be pure: it imports ${from}`),
    ...imports
      .filter(({ from }) => /^react(-dom)?(\/|$)/.test(from))
      .map(({ from }) => `${path} must be pure: it imports ${from}`),
    ...impurities.map((use) => `${path} must be pure: it uses ${use}`),
  ]
}
