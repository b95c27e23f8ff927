/** A file that is not in the repository, to show what the rules make of it. */
interface Example {
  readonly path: string
  readonly text: string
}

interface Offense extends Example {
  readonly problem: string
}

export const allowed: readonly Example[] = [
  { path: 'src/content/quotes.ts', text: `import type { Facts } from '../model/content'` },
  { path: 'src/content/censuses.ts', text: `import rows from './data/census.csv?raw'` },
  { path: 'src/content/languages.ts', text: `export const load = () => import('./en/words')` },
  { path: 'src/model/formats.ts', text: `import { format } from 'd3'` },
  { path: 'src/timeline/ticks.ts', text: `import { scaleTime } from 'd3'` },
  { path: 'src/timeline/ticks.ts', text: `// no window, no document\nexport const a = 'window'` },
  {
    path: 'src/timeline/viewport.ts',
    text: `export const start = (window: Span) => window.start`,
  },
  { path: 'src/timeline/day.ts', text: `export const day = new Date(0)` },
  {
    path: 'src/timeline/Axis.tsx',
    text: `import { useSize } from '../platform/useSize'
        export interface AxisProps { width: number }
        export function Axis() { return <svg width={useSize()} /> }`,
  },
  {
    path: 'src/ui/LanguageContext.tsx',
    text: `export function LanguageProvider() {}\nexport function useLanguage() {}`,
  },
  {
    path: 'src/platform/useHash.ts',
    text: `import { useState } from 'react'
        export function useHash() { return useState(window.location.hash) }`,
  },
  { path: 'src/platform/storage.ts', text: `export const read = () => localStorage.length` },
  {
    path: 'src/charts/painter.dom.ts',
    text: `import type { Mark } from './marks'\nexport const count = () => document.links.length`,
  },
  { path: 'src/build/renderPage.tsx', text: `export const renderPage = () => <main />` },
  { path: 'src/timeline/mark.ts', text: `import type { Lane } from './lane.dom'` },
  { path: 'src/app/routes.ts', text: `import { facts } from '../content/facts'` },
  { path: 'src/main.ts', text: `import { App } from './app/App'\nimport './styles/tokens.css'` },
  { path: 'src/content/sources.ts', text: 'export const a = 1\n'.repeat(300) },
]

/** What each rule forbids, by the name of the rule. */
export const forbidden: Readonly<Record<string, readonly Offense[]>> = {
  'a folder imports from those alone that it may know': [
    {
      path: 'src/content/quotes.ts',
      text: `import { parseEdtf } from '../model/edtf'`,
      problem: 'src/content/quotes.ts must not import ../model/edtf',
    },
    {
      path: 'src/content/quotes.ts',
      text: `import { sum } from 'd3'`,
      problem: 'src/content/quotes.ts must not import d3',
    },
    {
      path: 'src/model/story.ts',
      text: `export { facts } from '../content/facts'`,
      problem: 'src/model/story.ts must not import ../content/facts',
    },
    {
      path: 'src/model/story.ts',
      text: `export const load = () => import('../app/App')`,
      problem: 'src/model/story.ts must not import ../app/App',
    },
    {
      path: 'src/model/story.ts',
      text: `export type Marker = import('../timeline/marker').Marker`,
      problem: 'src/model/story.ts must not import ../timeline/marker',
    },
    {
      path: 'src/charts/census/bars.ts',
      text: `import { ticks } from '../../timeline/ticks'`,
      problem: 'src/charts/census/bars.ts must not import ../../timeline/ticks',
    },
    {
      path: 'src/quotes/cite.ts',
      text: `import type { State } from '../app/state'`,
      problem: 'src/quotes/cite.ts must not import ../app/state',
    },
    {
      path: 'src/evidence/verdict.ts',
      text: `import type { claims } from '../content/claims'`,
      problem: 'src/evidence/verdict.ts must not import ../content/claims',
    },
    {
      path: 'src/app/pages.ts',
      text: `import { render } from '../build/render'`,
      problem: 'src/app/pages.ts must not import ../build/render',
    },
    {
      path: 'src/ui/dates.ts',
      text: `import { parseEdtf, type EdtfDate } from '../model/edtf'`,
      problem: 'src/ui/dates.ts must not import ../model/edtf',
    },
    {
      path: 'src/platform/frame.ts',
      text: `import type { Dialog } from '../ui/Dialog'`,
      problem: 'src/platform/frame.ts must not import ../ui/Dialog',
    },
    {
      path: 'src/app/version.ts',
      text: `import { version } from '../../package.json'`,
      problem: 'src/app/version.ts must not import ../../package.json',
    },
  ],
  'content is loaded later by the list of languages alone': [
    {
      path: 'src/content/quotes.ts',
      text: `export const load = () => import('./en/words')`,
      problem: 'src/content/quotes.ts must not import ./en/words later: only languages.ts does',
    },
  ],
  'name.ts is pure': [
    {
      path: 'src/timeline/axis.ts',
      text: `import { readStorage } from '../platform/storage'`,
      problem: 'src/timeline/axis.ts must be pure: it imports ../platform/storage',
    },
    {
      path: 'src/charts/step.ts',
      text: `import { moveLine } from './painter.dom'`,
      problem: 'src/charts/step.ts must be pure: it imports ./painter.dom',
    },
    {
      path: 'src/charts/label.ts',
      text: `import type { ReactNode } from 'react'`,
      problem: 'src/charts/label.ts must be pure: it imports react',
    },
    ...['document', 'window', 'navigator', 'localStorage'].map((name) => ({
      path: 'src/charts/size.ts',
      text: `export const size = () => ${name}.length`,
      problem: `src/charts/size.ts must be pure: it uses ${name}`,
    })),
    {
      path: 'src/timeline/now.ts',
      text: 'export const now = () => Date.now()',
      problem: 'src/timeline/now.ts must be pure: it uses Date.now',
    },
    {
      path: 'src/timeline/now.ts',
      text: 'export const now = () => new Date()',
      problem: 'src/timeline/now.ts must be pure: it uses new Date()',
    },
    {
      path: 'src/timeline/jitter.ts',
      text: 'export const jitter = () => Math.random()',
      problem: 'src/timeline/jitter.ts must be pure: it uses Math.random',
    },
  ],
  'name.dom.ts lives without React': [
    {
      path: 'src/charts/painter.dom.ts',
      text: `import { useRef } from 'react'`,
      problem: 'src/charts/painter.dom.ts must live without React: it imports react',
    },
  ],
  'every file is in a folder of the house': [
    {
      path: 'src/widgets/box.ts',
      text: '',
      problem: 'src/widgets/box.ts is in no folder of the house',
    },
  ],
  'of d3 comes arithmetic, by name': [
    {
      path: 'src/timeline/scale.ts',
      text: `import * as d3 from 'd3'`,
      problem: 'src/timeline/scale.ts must import names from d3, not all of it',
    },
    {
      path: 'src/timeline/scale.ts',
      text: `import { scaleTime, select as pick } from 'd3'`,
      problem: 'src/timeline/scale.ts must not import select from d3',
    },
    {
      path: 'src/model/rows.ts',
      text: `import { csvParse } from 'd3'`,
      problem: 'src/model/rows.ts must not import csvParse from d3',
    },
  ],
  'Name.tsx is one component': [
    {
      path: 'src/timeline/Marker.tsx',
      text: `export function Marker() {}\nexport const Flag = () => null`,
      problem: 'src/timeline/Marker.tsx must export Marker alone, not Marker, Flag',
    },
    {
      path: 'src/timeline/Marker.tsx',
      text: `function Marker() {}`,
      problem: 'src/timeline/Marker.tsx must export Marker alone, not nothing',
    },
    {
      path: 'src/timeline/marker.tsx',
      text: `export function Marker() {}`,
      problem: 'src/timeline/marker.tsx must be named as its component',
    },
  ],
  'a file is named after its kind': [
    {
      path: 'src/timeline/Marker.ts',
      text: `export function placeMarker() {}`,
      problem: 'src/timeline/Marker.ts must be named name.ts, name.dom.ts, useName.ts or Name.tsx',
    },
  ],
  'useName.ts is a hook': [
    {
      path: 'src/timeline/useTicks.ts',
      text: `export function useTicks() { return [] }`,
      problem: 'src/timeline/useTicks.ts calls no hook: it is no hook itself',
    },
    {
      path: 'src/timeline/useTicks.ts',
      text: `import { useMemo } from 'react'\nexport const ticks = () => useMemo(() => [], [])`,
      problem: 'src/timeline/useTicks.ts must export useTicks',
    },
  ],
  'every export has a name': [
    {
      path: 'src/ui/Dialog.tsx',
      text: `export function Dialog() {}\nexport default Dialog`,
      problem: 'src/ui/Dialog.tsx has a default export',
    },
    {
      path: 'src/ui/dialog.ts',
      text: `const dialog = 1\nexport { dialog as default }`,
      problem: 'src/ui/dialog.ts has a default export',
    },
  ],
  'no file is a barrel, and none is in a drawer': [
    {
      path: 'src/ui/index.ts',
      text: `export const a = 1`,
      problem: 'src/ui/index.ts is a barrel',
    },
    {
      path: 'src/charts/utils/round.ts',
      text: `export const a = 1`,
      problem: 'src/charts/utils/round.ts is in a drawer: "utils" says nothing',
    },
    {
      path: 'src/charts/helpers.ts',
      text: `export const a = 1`,
      problem: 'src/charts/helpers.ts is in a drawer: "helpers" says nothing',
    },
  ],
  'no component sets a style attribute': [
    {
      path: 'src/charts/Bar.tsx',
      text: `export function Bar() { return <div style={{ width: 1 }} /> }`,
      problem:
        'src/charts/Bar.tsx sets a style attribute, which the content security policy forbids',
    },
  ],
  'no file of code is longer than 250 lines': [
    {
      path: 'src/charts/bars.ts',
      text: 'export const a = 1\n'.repeat(251),
      problem: 'src/charts/bars.ts has 251 lines, more than 250',
    },
  ],
}
