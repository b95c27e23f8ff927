import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest } from 'vite'
import { workerFile } from '../app/offline/keptFiles.ts'
import { builtAssets } from './builtAssets.ts'
import { bundleClassic } from './bundleClassic.ts'
import type { Problem } from '../model/problem'
import { oneFileAssets, oneFiles } from './oneFile.ts'
import { writeWorker } from './writeWorker.ts'
import type { loadSite as LoadSite } from './site'

/**
 * Writes every page and file of the site into `dist`, after scripts and renderers were built there
 * and in `.build`. Where the content has problems it leaves no site behind and throws them.
 */
export async function writeSite(root: string): Promise<void> {
  const dist = join(root, 'dist')
  const rendererFolder = join(root, '.build', 'renderers')
  const client = takeManifest(dist, join(root, '.build', 'manifest.json'))
  const renderers = readManifest(join(rendererFolder, '.vite', 'manifest.json'))
  const script = await bundleClassic(root, 'src/embed.ts')
  const loader = { path: 'embed.js', text: await bundleClassic(root, 'src/embedLoader.ts') }
  const assets = builtAssets({ dist, client, embedScript: script, rendererFolder, renderers })

  const entry = renderers['src/build/site.ts']?.file
  if (entry === undefined) throw new Error('src/build/site.ts was not built')
  const { loadSite } = (await import(pathToFileURL(join(rendererFolder, entry)).href)) as {
    loadSite: typeof LoadSite
  }
  const { problems: ofContent, files, needed, homes } = await loadSite(assets)
  const missing = needed.filter(({ path }) => !existsSync(join(dist, path)))
  const problems = [...ofContent, ...missing.map(({ problem }) => problem)]
  if (problems.length > 0) {
    // Scripts alone are an empty site: better none than that one.
    rmSync(dist, { recursive: true })
    const error = new Error(`Nothing was built.\n${listProblems(problems)}`)
    // For an author of content the places in our code are noise.
    throw Object.assign(error, { stack: error.message })
  }
  const rendered = await Promise.all(
    files.map(async ({ path, render }) => ({ path, text: await render() })),
  )
  const alone = oneFiles(await loadSite(await oneFileAssets(root, assets, rendered)))
  const taken = await Promise.all(
    alone.map(async ({ path, render }) => ({ path, text: await render() })),
  )
  for (const { path, text } of [...rendered, ...taken, loader]) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
  // Last, since it has to know all others.
  const worker = await writeWorker(root, listFiles(dist), homes)
  writeFileSync(join(dist, workerFile), worker)
  console.log(`${rendered.length} pages and files rendered into dist`)
}

/** One line a problem, with its file and its id. */
export function listProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, id, sentence }) => `${file} · ${id} · ${sentence}`)
  return [...lines, `Problems of the content: ${problems.length}`].join('\n')
}

/** Paths of the files below a folder, with slashes. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/** Vite's manifest is for budgets, not for readers. */
function takeManifest(dist: string, target: string): Manifest {
  renameSync(join(dist, '.vite', 'manifest.json'), target)
  rmSync(join(dist, '.vite'), { recursive: true })
  return readManifest(target)
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}
