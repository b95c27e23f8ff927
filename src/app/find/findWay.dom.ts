import { readQuery, watchSteps } from '../../platform/address'
import { loadOnce } from '../../platform/fetchFile'
import type { DoorWay } from '../door/watchDoors.dom'
import type { Route } from '../routes'
import type { FindSearchProps } from './FindSearch'
import { keepTyped } from './keepTyped.dom'

/** What the search says of itself once it is there. */
export type Search = Parameters<FindSearchProps['onReady']>[0]

/**
 * To the search of the page, which comes when it is wanted: by its word, by Ctrl + K or ⌘ + K
 * instead of what the browser does on it, or by an address that looks for something.
 */
export function findWay(route: Route): DoorWay {
  const listening = new AbortController()
  const bring = loadOnce(() => bringSearch(route))
  const open = async () => {
    const endTyping = document.querySelector('dialog[open]') ? undefined : keepTyped()
    try {
      const search = await bring()
      search.open()
    } catch (error) {
      endTyping?.()
      throw error
    }
  }
  const prepare = async () => {
    const search = await bring()
    search.load()
  }
  // It reads the address itself as soon as it is there.
  const follow = () => {
    if (new URLSearchParams(readQuery()).has('find')) bring().catch(() => undefined)
  }
  const handleKey = (event: KeyboardEvent) => {
    const isFind = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!isFind || event.shiftKey || event.altKey) return
    event.preventDefault()
    document.querySelector<HTMLElement>('button[data-door="find"]')?.click()
  }
  document.addEventListener('keydown', handleKey, { signal: listening.signal })
  const stopSteps = watchSteps(follow)
  follow()
  return {
    prepare,
    open,
    stop: () => {
      listening.abort()
      stopSteps()
    },
  }
}

async function bringSearch(route: Route): Promise<Search> {
  const [{ mountComponent }, { FindSearch }, { words }, { find }] = await Promise.all([
    import('../../platform/mountComponent'),
    import('./FindSearch'),
    route.language.loadInterface(),
    route.language.loadFind(),
  ])
  // Beside the page, whose style and print rules are not meant for it.
  const place = document.createElement('div')
  document.body.append(place)
  return new Promise((onReady) =>
    mountComponent(place, FindSearch, { route, words, find, onReady }),
  )
}
