import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addressOfFile, findHome } from '../app/offline/keptFiles.ts'
import type { KeptFile } from '../app/offline/keptFiles'
import { bundleClassic } from './bundleClassic.ts'

/**
 * What is not kept: pages and script for other sites, which a worker must not touch; pictures to
 * save and files to take along, which are large; what readers never ask for.
 */
const leftOut =
  /(^|\/)(embed|pictures|take|licenses)\/|(^|\/)(embed\.js|oembed\.json|og\.png|404\.html)$/

/**
 * The service worker with the list of what it keeps: of the files in `dist`, by their paths, those
 * of each of the folders `homes` for themselves.
 */
export async function writeWorker(
  root: string,
  files: readonly string[],
  homes: readonly string[],
): Promise<string> {
  const kept = files.filter((path) => !leftOut.test(path)).sort()
  const isShared = (path: string) => /^(assets|icons)\/|^icon\.svg$/.test(path)
  const describe = (path: string): KeptFile => [
    addressOfFile(path),
    createHash('sha256')
      .update(readFileSync(join(root, 'dist', path)))
      .digest('base64'),
  ]
  const own = (home: string) =>
    kept.filter((path) => !isShared(path) && findHome(path, homes) === home)
  const keptFiles = {
    shared: kept.filter(isShared).map(describe),
    homes: Object.fromEntries(homes.map((home) => [home, own(home).map(describe)])),
  }
  const script = await bundleClassic(root, 'src/worker.ts')
  return `self.keptFiles=${JSON.stringify(keptFiles)};${script}`
}
