// @ts-check
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from './run.js'

/**
 * What the prerendering bundle gives back: files by their path in `dist`, or the reasons why
 * there must be none.
 * @typedef {object} Site
 * @property {readonly { path: string, text: string }[]} files
 * @property {readonly { file: string, id: string, sentence: string }[]} problems
 */

const dist = join(root, 'dist')
const prerender = join(root, '.build', 'prerender')

/** @param {string} file a path in `dist` */
const readAsset = (file) => readFileSync(join(dist, file), 'utf8')

/**
 * The style of the components that every page shares, or of those that the projected page adds.
 * @param {string} folder
 * @param {boolean} isShared
 */
const readStyle = (folder, isShared) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css') && file.startsWith('prerender') === isShared)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('')

await build({ root, build: { rollupOptions: { input: ['index.html', 'src/present.tsx'] } } })
await build({
  root,
  logLevel: 'warn',
  build: {
    ssr: 'src/prerender.tsx',
    // For the style: this bundle holds every component that pages show, the client's does not.
    ssrEmitAssets: true,
    outDir: prerender,
    emptyOutDir: true,
    copyPublicDir: false,
    // The projected page has a style of its own.
    cssCodeSplit: true,
  },
})

const { renderSite } = await import(pathToFileURL(join(prerender, 'prerender.js')).href)
/** @type {Site} */
const site = await renderSite({
  manifest: JSON.parse(readAsset('.vite/manifest.json')),
  shell: readAsset('index.html'),
  style: readStyle(join(prerender, 'assets'), true),
  presentStyle: readStyle(join(prerender, 'assets'), false),
  readBase64: (/** @type {string} */ name) =>
    readFileSync(join(dist, 'assets', name)).toString('base64'),
})
rmSync(join(dist, '.vite'), { recursive: true })

if (site.problems.length > 0) {
  // The shell alone is an empty page: better none than that one.
  rmSync(dist, { recursive: true })
  for (const { file, id, sentence } of site.problems) console.error(`${file} · ${id} · ${sentence}`)
  console.error(`Nothing was built. Problems of the content: ${site.problems.length}`)
  process.exit(1)
}

for (const { path, text } of site.files) {
  const target = join(dist, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}
console.log(
  `${site.files.length} prerendered ${site.files.length === 1 ? 'file' : 'files'} in dist`,
)
