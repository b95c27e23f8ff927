import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { addressOfFile, findHome, pathBelow } from './app/offline/keptFiles'
import { findPicture, joinPicture } from './app/offline/keptPictures'
import type { KeptPictures, PicturePlace } from './app/offline/keptPictures'
import type { KeptFile, KeptFiles, WorkerOrder } from './app/offline/keptFiles'

// The service worker: keeps what a teacher may need for a room without network. What it has not
// kept, embedded pages among it, it leaves to the browser. A newer one waits until nobody reads.

interface KeepEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface AskEvent extends KeepEvent {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

interface Window {
  readonly url: string
  readonly frameType: 'nested' | 'top-level' | 'auxiliary' | 'none'
}

/** TypeScript knows either pages or workers. */
declare const self: {
  /** Written above this script by the build. */
  readonly keptFiles: KeptFiles
  readonly registration: { readonly scope: string }
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (wanted: object) => Promise<readonly Window[]>
  }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: KeepEvent) => void): void
    (type: 'fetch', listener: (event: AskEvent) => void): void
    (type: 'message', listener: (event: KeepEvent & MessageEvent<WorkerOrder>) => void): void
  }
}

const { scope } = self.registration
const { shared, homes } = self.keptFiles
const prefix = `accord ${scope} `

/** Files that are kept together, in a cache of their own. */
interface Part {
  readonly cacheName: string
  readonly controller: PrecacheController
}

const sharedPart = createPart('shared', shared)
const homeParts = new Map(
  Object.entries(homes).map(([home, files]) => [home, createPart(`home ${home}`, files)]),
)
const parts = [sharedPart, ...homeParts.values()]

function createPart(name: string, files: readonly KeptFile[]): Part {
  const cacheName = prefix + name
  const controller = new PrecacheController({ cacheName })
  controller.addToCacheList(
    files.map(([address, sha256]) => ({
      url: scope + address,
      revision: sha256.slice(0, 12),
      // What comes in the middle of an upload, or from a host that answers anything, is not kept.
      integrity: `sha256-${sha256}`,
    })),
  )
  return { cacheName, controller }
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))

/** The languages that are read now and those that were kept before. */
async function install() {
  const open = (await findWindows()).map(({ url }) => findHomePart(url))
  const known = await Promise.all(
    [...homeParts.values()].map(async (part) => ((await caches.has(part.cacheName)) ? part : null)),
  )
  for (const part of new Set([sharedPart, ...open, ...known])) if (part) await keepPart(part)
}

async function activate() {
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue
    const part = parts.find(({ cacheName }) => cacheName === name)
    if (part) await part.controller.activate(asEvent('activate'))
    else await caches.delete(name)
  }
  // A page that came before its worker is to have it in this lesson already.
  await self.clients.claim()
}

/** Rejects where one file does not come. */
async function keepPart({ controller }: Part) {
  await controller.install(asEvent('install'))
}

/** Workbox takes files in and throws old ones away in these events alone; we do at other times too. */
function asEvent(type: 'install' | 'activate') {
  return { type, waitUntil: () => undefined }
}

function findHomePart(url: string): Part | undefined {
  const home = findHome(pathBelow(scope, url) ?? '', [...homeParts.keys()])
  return home === undefined ? undefined : homeParts.get(home)
}

async function findWindows() {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return windows.filter(({ frameType }) => frameType !== 'nested')
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathBelow(scope, request.url)
  if (request.method !== 'GET' || path === undefined) return
  const address = addressOfFile(path)
  const picture = findPicture(address)
  if (picture) {
    event.respondWith(drawPicture(picture).catch(() => fetch(request)))
    return
  }
  for (const { cacheName, controller } of parts) {
    const keyOf = (one: string) => controller.getCacheKeyForURL(scope + one)
    const key = keyOf(address)
    // Some hosts send the page of `…/present/` for `…/present`; its addresses count from the former.
    const folderKey = request.mode === 'navigate' ? keyOf(`${address}/`) : undefined
    const found = key ?? folderKey
    if (found === undefined) continue
    const answer = async () => {
      const kept = await caches.match(found, { cacheName })
      if (!kept) return fetch(request)
      return key === undefined
        ? Response.redirect(`${scope}${address}/${new URL(request.url).search}`)
        : kept
    }
    event.respondWith(answer())
    return
  }
})

/** Rejects where the picture, or a font of it, is not kept. */
async function drawPicture({ list, picture }: PicturePlace): Promise<Response> {
  const drawings = (await (await findKept(list)).json()) as KeptPictures
  const drawing = drawings[picture]
  if (!drawing) throw new Error(`${picture} is not kept`)
  const fonts = new Map(
    await Promise.all(
      drawing.fonts.map(async (font) => [font, await toDataAddress(await findKept(font))] as const),
    ),
  )
  return new Response(
    joinPicture(drawing, (font) => fonts.get(font) ?? ''),
    { headers: { 'Content-Type': 'image/svg+xml' } },
  )
}

async function findKept(address: string): Promise<Response> {
  for (const { controller } of parts) {
    const kept = await controller.matchPrecache(scope + address)
    if (kept) return kept
  }
  throw new Error(`${address} is not kept`)
}

async function toDataAddress(file: Response): Promise<string> {
  const blob = new Blob([await file.arrayBuffer()], { type: 'font/woff2' })
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(new Error('a font cannot be read'))
    reader.readAsDataURL(blob)
  })
}

/** Two windows may ask at once. */
let work: Promise<unknown> = Promise.resolve()

self.addEventListener('message', (event) => {
  const orders: Readonly<Record<WorkerOrder, () => Promise<boolean>>> = {
    keep: async () => {
      const part = findHomePart((event.source as unknown as Window | null)?.url ?? '')
      if (!part) return false
      await keepPart(sharedPart)
      await keepPart(part)
      return true
    },
    // A page keeps the files that it came with: none may be open but the one that reloads.
    'take over': async () => {
      if ((await findWindows()).length > 1) return false
      await self.skipWaiting()
      return true
    },
  }
  const [port] = event.ports
  if (!port || !Object.hasOwn(orders, event.data)) return
  work = work.then(orders[event.data]).then(
    (isDone) => port.postMessage(isDone),
    () => port.postMessage(false),
  )
  event.waitUntil(work)
})
