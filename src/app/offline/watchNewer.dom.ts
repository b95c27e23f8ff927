import type { Route } from '../routes'
import { keepOffline } from './keepOffline.dom'

/** Keeps the site for times without network, and says when there is a newer version of it. */
export async function watchNewer(route: Route): Promise<void> {
  if (savesData()) return
  await keepOffline(route, ({ openNewer }) => {
    if (openNewer) void showNewer(route, openNewer)
  })
}

/** Whether the reader has asked the browser to fetch as little as it can. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

async function showNewer({ language }: Route, openNewer: () => Promise<boolean>) {
  const [{ words }, { mountComponent }, { OfflineStatus }] = await Promise.all([
    language.loadInterface(),
    import('../../platform/mountComponent'),
    import('./OfflineStatus'),
  ])
  const place = document.body.appendChild(document.createElement('div'))
  mountComponent(place, OfflineStatus, { isKept: false, openNewer, words: words.page.offline })
}
