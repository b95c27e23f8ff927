import { describe, expect, it } from 'vitest'
import { checkAllBudgets, checkBudgets, formatBudgets } from '../../../scripts/checkBudgets.js'
import { hashSource } from '../../../scripts/checkPolicy.js'
import { writeFolder } from './temporaryFolder'

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'self' 'unsafe-inline'">`

const page = (head: string) => `<!doctype html><html><head>${policy}${head}</head></html>`

const good = {
  'index.html': page(`<link rel="icon" href="./icon.svg">
    <script type="module" src="./assets/main.js"></script>`).replace(
    '</html>',
    '<body><style>@font-face{src:url(./assets/serif.woff2)}</style></body></html>',
  ),
  'icon.svg': '<svg/>',
  'assets/serif.woff2': incompressible(20_000),
  'assets/main.js': 'start()',
  'assets/part.js': 'export const a = 1',
  'assets/later.js': 'export const b = 1',
}

/** As Vite writes it: what each script imports at once, and what later. */
const manifest = {
  'index.html': {
    file: 'assets/main.js',
    imports: ['_part.js'],
    dynamicImports: ['src/later.ts'],
  },
  '_part.js': { file: 'assets/part.js' },
  'src/later.ts': { file: 'assets/later.js', imports: ['_part.js'] },
}

/** What other sites embed. */
const embed = {
  'embed/index.html': page('<script>start()</script>').replace(
    "'self'",
    `'self' ${hashSource('start()')}`,
  ),
  'embed.js': 'show()',
}

/** Bytes that gzip cannot make smaller, the same ones every time. */
function incompressible(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state % 251
  })
}

/** A comment in letters of which gzip saves a quarter. */
function longComment(length: number): string {
  const letters = Buffer.from(incompressible(length)).toString('base64').slice(0, length)
  return `/*${letters.replaceAll('/', '-')}*/`
}

type Files = Readonly<Record<string, string | Uint8Array>>

function check(files: Files) {
  return checkBudgets(writeFolder({ ...good, ...files }), manifest)
}

/** A page with a style sheet of its own. */
const linked = (css: string): Files => ({
  'index.html': page('<link rel="stylesheet" href="./assets/main.css">'),
  'assets/main.css': css,
})

const modulePreloads = (count: number) =>
  Array.from({ length: count }, (_, index) => `<link rel="modulepreload" href="./${index}.js">`)

describe('the budgets', () => {
  it('are kept by a small page', () => {
    const budgets = check({})
    expect(budgets.filter(({ kept }) => !kept)).toEqual([])
    expect(formatBudgets(budgets)).toContain(`✓ ${'fonts'.padEnd(38)}   20.0 kB`)
  })

  it('count what is imported at once as a request, and what is imported later not', () => {
    const requests = check({}).find(({ what }) => what === 'requests of the first load')
    expect(requests?.details).toEqual([
      'index.html',
      'assets/main.js',
      'assets/part.js',
      'assets/serif.woff2',
      'icon.svg',
    ])
  })

  it.each<{ broken: string; by: string; files: Files }>([
    {
      broken: 'page, brotli',
      by: 'much text',
      files: { 'index.html': page(`<title>${longComment(90_000)}</title>`) },
    },
    {
      broken: 'elements of the page',
      by: 'many paragraphs',
      files: { 'index.html': page('<p>'.repeat(9_000)) },
    },
    {
      broken: 'what comes before the first paint',
      by: 'a linked style sheet',
      files: linked('p { color: red }'),
    },
    {
      broken: 'what comes before the first paint',
      by: 'a font that is preloaded',
      files: {
        'index.html': page('<link rel="preload" as="font" href="./assets/serif.woff2">'),
      },
    },
    {
      broken: 'what comes before the first paint',
      by: 'a script that the text waits for',
      files: { 'index.html': page('<script src="./assets/main.js"></script>') },
    },
    {
      broken: 'scripts of the first load, gzip',
      by: 'a script that another one imports at once',
      files: { 'assets/part.js': longComment(160_000) },
    },
    {
      broken: 'scripts, gzip',
      by: 'a script that is only imported later',
      files: { 'assets/later.js': longComment(160_000) },
    },
    {
      broken: 'styles, gzip',
      by: 'a linked style sheet',
      files: linked(longComment(30_000)),
    },
    {
      broken: 'styles, gzip',
      by: 'an inline style',
      files: { 'index.html': page(`<style>${longComment(30_000)}</style>`) },
    },
    {
      broken: 'fonts',
      by: 'a font',
      files: { 'assets/serif.woff2': incompressible(86_000) },
    },
    {
      broken: 'fonts',
      by: 'a font of a linked sheet',
      files: {
        ...linked('@font-face { src: url(sans.woff2) }'),
        'assets/sans.woff2': incompressible(86_000),
      },
    },
    {
      broken: 'requests of the first load',
      by: 'ten scripts',
      files: { 'index.html': page(modulePreloads(10).join('')) },
    },
    {
      broken: 'addresses of another origin',
      by: 'a script',
      files: { 'index.html': page('<script src="https://example.org/a.js"></script>') },
    },
    {
      broken: 'addresses of another origin',
      by: 'an address without a scheme',
      files: { 'index.html': page('<link rel="stylesheet" href="//example.org/a.css">') },
    },
    {
      broken: 'addresses of another origin',
      by: 'a style sheet',
      files: linked('p { background: url(https://example.org/a.png) }'),
    },
    {
      broken: 'files that are missing',
      by: 'an icon',
      files: { 'index.html': page('<link rel="icon" href="./lost.svg">') },
    },
    {
      broken: 'files that are missing',
      by: 'a module',
      files: { 'index.html': page('<script type="module" src="./assets/lost.js"></script>') },
    },
    {
      broken: 'faults of the content security policy',
      by: 'an inline script',
      files: { 'index.html': page('<script>alert(1)</script>') },
    },
  ])('$broken: broken by $by', ({ broken, files }) => {
    expect(check(files).find(({ what }) => what === broken)?.kept).toBe(false)
  })

  it('are kept by a page in a folder, whose addresses count from there', () => {
    const html = good['index.html'].replaceAll('./', '../')
    const dist = writeFolder({ ...good, 'present/index.html': html })
    expect(checkBudgets(dist, manifest, 'present').filter(({ kept }) => !kept)).toEqual([])
  })

  const further = { ...embed, 'kk/index.html': page(''), 'ru/index.html': page('') }

  it('name the page that breaks one', () => {
    const html = page('<script type="module" src="../assets/big.js"></script>')
    const files = { ...further, 'present/index.html': html, 'assets/big.js': longComment(170_000) }
    const broken = checkAllBudgets(writeFolder({ ...good, ...files }), manifest).filter(
      ({ kept }) => !kept,
    )
    expect(broken.map(({ what }) => what)).toEqual([
      'present: scripts of the first load, gzip',
      'present: scripts that come by themselves, gzip',
      'present: scripts, gzip',
    ])
  })

  it('keep scripts that a sandbox blocks out of embedded pages', () => {
    const html = page('<script type="module" src="../assets/embed.js"></script>')
    const files = { ...further, 'present/index.html': page(''), 'embed/index.html': html }
    const broken = checkAllBudgets(writeFolder({ ...good, ...files }), manifest).filter(
      ({ kept }) => !kept,
    )
    expect(broken.map(({ what }) => what)).toContain('what a sandbox would block')
  })

  it('cannot be checked without a page', () => {
    expect(() => checkBudgets(writeFolder({}), manifest)).toThrow('index.html')
  })
})
