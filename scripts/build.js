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
const prerenderEmbeds = join(root, '.build', 'prerender-embeds')

/** @param {string} file a path in `dist` */
const readAsset = (file) => readFileSync(join(dist, file), 'utf8')

/**
 * The style sheets of a folder in one, of all or of those whose names are wanted.
 * @param {string} folder
 * @param {(name: string) => boolean} isWanted
 */
const readStyle = (folder, isWanted = () => true) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css') && isWanted(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('')

/**
 * Builds a script that runs in any page and in any sandbox: one classic file, no modules.
 * @param {string} entry
 * @param {string} name its path in `dist`, with `[hash]` where its text is to be told
 * @returns {Promise<string>} the path that it got
 */
async function buildClassic(entry, name) {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: dist,
      emptyOutDir: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: name } },
    },
  })
  const [file] = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  if (!file) throw new Error(`${entry} built nothing`)
  return file.fileName
}

await build({ root, build: { rollupOptions: { input: ['index.html', 'src/present.tsx'] } } })
await build({
  root,
  logLevel: 'warn',
  build: {
    ssr: 'src/build/prerender.tsx',
    // For the style: this bundle holds every component that pages show, the client's does not.
    ssrEmitAssets: true,
    outDir: prerender,
    emptyOutDir: true,
    copyPublicDir: false,
    // The projected page has a style of its own.
    cssCodeSplit: true,
  },
})

await build({
  root,
  logLevel: 'warn',
  build: {
    ssr: 'src/build/prerenderEmbeds.tsx',
    ssrEmitAssets: true,
    outDir: prerenderEmbeds,
    emptyOutDir: true,
    copyPublicDir: false,
  },
})
const script = await buildClassic('src/embed.ts', 'assets/embed-[hash].js')
await buildClassic('src/embedLoader.ts', 'embed.js')

// What the projected page adds is loaded on its own, and its style called after that part.
const isShared = (/** @type {string} */ name) => name.startsWith('prerender')
const { renderSite } = await import(pathToFileURL(join(prerender, 'prerender.js')).href)
/** @type {Site} */
const site = await renderSite({
  manifest: JSON.parse(readAsset('.vite/manifest.json')),
  shell: readAsset('index.html'),
  style: readStyle(join(prerender, 'assets'), isShared),
  presentStyle: readStyle(join(prerender, 'assets'), (name) => !isShared(name)),
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

const { renderEmbeds } = await import(
  pathToFileURL(join(prerenderEmbeds, 'prerenderEmbeds.js')).href
)
/** @type {Site['files']} */
const embeds = await renderEmbeds({
  style: readStyle(join(prerenderEmbeds, 'assets')),
  script,
})
const files = [...site.files, ...embeds]

for (const { path, text } of files) {
  const target = join(dist, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}
console.log(`${files.length} prerendered ${files.length === 1 ? 'file' : 'files'} in dist`)
