import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, relative, resolve } from 'node:path'
import { imageSize } from 'image-size'
import { slugOf } from './makeIds'
import type { Pictures } from './makeStory'
import type { Timeline } from './readTimeline'

/** Pictures that stand beside a sheet or in a folder there, and from where each is to be copied. */
export function findPictures(sheet: string, { moments }: Timeline) {
  const pictures = new Map<string, NonNullable<ReturnType<Pictures['get']>>>()
  const copies = new Map<string, string>()
  for (const { media } of moments) {
    if (!media?.isFile || pictures.has(media.address)) continue
    const path = resolve(dirname(sheet), media.address)
    const size = relative(dirname(resolve(sheet)), path).startsWith('..')
      ? undefined
      : measure(path)
    if (!size) continue
    const end = extname(path).toLowerCase()
    const name = slugOf(basename(path, extname(path))) || 'picture'
    const more = Array.from({ length: copies.size }, (_, index) => `${name}-${index + 2}${end}`)
    const file = [`${name}${end}`, ...more].find((one) => !copies.has(one)) ?? `${name}${end}`
    copies.set(file, path)
    pictures.set(media.address, { file, ...size })
  }
  return { pictures, copies }
}

/** In px as it is shown; undefined where no picture can be read. */
function measure(path: string) {
  try {
    if (!statSync(path).isFile()) return undefined
    const { width, height, orientation = 1 } = imageSize(readFileSync(path))
    // From 5 on a camera lay on its side.
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return undefined
  }
}
