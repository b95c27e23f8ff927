import { posix } from 'node:path'
import type { Module } from './readModule'

const mostLines = 250

const entryPoints = [
  'src/main.tsx',
  'src/present.tsx',
  'src/build/prerender.tsx',
  'src/build/prerenderEmbeds.tsx',
  'src/embed.ts',
  'src/embedLoader.ts',
]

/** Components that are never prerendered, and may therefore set a style: none so far. */
const mayStyle: readonly string[] = ['src/timeline/Preview.tsx']

/** The sentences in which a file is not what its name says. */
export function findFileProblems(module: Module): string[] {
  const { path } = module
  const isEntry = entryPoints.includes(path)
  const name = posix.basename(path).replace(/\.tsx?$/, '')
  return [
    ...findNameProblems(path),
    ...(module.lines > mostLines && !path.startsWith('src/content/')
      ? [`${path} has ${module.lines} lines, more than ${mostLines}`]
      : []),
    ...(module.exports.includes('default') ? [`${path} has a default export`] : []),
    ...(module.attributes.includes('style') && !mayStyle.includes(path)
      ? [`${path} sets a style attribute, which the content security policy forbids`]
      : []),
    ...(isEntry ? [] : findKindProblems(module, name)),
  ]
}

function findNameProblems(path: string): string[] {
  const parts = path.replace(/\.tsx?$/, '').split('/')
  const drawers = parts.filter((part) => /^(utils?|helpers?|core|common)$/i.test(part))
  return [
    ...(parts.at(-1) === 'index' ? [`${path} is a barrel`] : []),
    ...drawers.map((drawer) => `${path} is in a drawer: "${drawer}" says nothing`),
  ]
}

function findKindProblems(module: Module, name: string): string[] {
  if (module.path.endsWith('.tsx')) return findComponentProblems(module, name)
  if (/^use[A-Z]/.test(name)) return findHookProblems(module, name)
  if (/^[a-z][A-Za-z0-9]*\.dom$/.test(name)) return findDomProblems(module)
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
    return [`${module.path} must be named name.ts, name.dom.ts, useName.ts or Name.tsx`]
  }
  return findPureProblems(module)
}

function findComponentProblems({ path, exports }: Module, name: string): string[] {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return [`${path} must be named as its component`]
  const subject = /^(.+)Context$/.exec(name)?.[1]
  const expected = subject === undefined ? [name] : [`${subject}Provider`, `use${subject}`]
  return exports.toSorted().join() === expected.toSorted().join()
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
