import { waitForIdle } from '../../platform/waitFor'
import { addressOf } from '../routes'
import type { Route } from '../routes'
import { manifestFile, workerFile } from './keptFiles'
import type { WorkerOrder } from './keptFiles'

/** The worker as scripts see it, which alone know how deep in the site a page of any story is. */
const besideAssets = `../${workerFile}`

export interface OfflineState {
  /** All that a teacher may need of this language is kept on this device. */
  readonly isKept: boolean
  /** There is a newer version, which this opens; false while other windows still show this one. */
  readonly openNewer: (() => Promise<boolean>) | null
}

/**
 * Lets a service worker keep the site for times without network, and the browser install it, once
 * the page has come. `tell` gets what has become of it; never where the browser has no worker to
 * offer, as in a private window or over http. Nothing ever reloads by itself.
 */
export async function keepOffline(
  route: Route,
  tell: (state: OfflineState) => void,
): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  }
  await waitForIdle()
  const registration = await serviceWorker
    .register(new URL(besideAssets, import.meta.url))
    .catch(() => undefined)
  if (!registration) return
  linkManifest(addressOf('read', route) + manifestFile)
  let state: OfflineState = { isKept: false, openNewer: null }
  const change = (changed: Partial<OfflineState>) => {
    state = { ...state, ...changed }
    tell(state)
  }
  const offerNewer = () => {
    const { waiting } = registration
    // The first one has nothing to replace.
    if (waiting && registration.active) change({ openNewer: () => openNewer(waiting) })
  }
  offerNewer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offerNewer)
  })
  const { active } = await serviceWorker.ready
  if (active && (await order(active, 'keep'))) change({ isKept: true })
}

function linkManifest(href: string) {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = href
  document.head.append(link)
}

async function openNewer(waiting: ServiceWorker): Promise<boolean> {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  })
  return order(waiting, 'take over')
}

function order(worker: ServiceWorker, what: WorkerOrder): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data === true)
    worker.postMessage(what, [port2])
  })
}
