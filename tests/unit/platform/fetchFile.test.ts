import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchFile, loadOnce } from '../../../src/platform/fetchFile'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a file of this site', () => {
  it('is what the server sends', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('whole')))
    expect(await (await fetchFile('find.json')).text()).toBe('whole')
  })

  it('fails by its name and the answer where it is not there', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    await expect(fetchFile('share.html')).rejects.toThrow('share.html: 404')
  })

  it('is given up after a while', async () => {
    const wait = (_: string, { signal }: { readonly signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      })
    vi.stubGlobal('fetch', wait)
    await expect(fetchFile('share.html', 1)).rejects.toThrow()
  })
})

describe('what is loaded once', () => {
  it('is the same for all who ask', async () => {
    const load = vi.fn(() => Promise.resolve({}))
    const get = loadOnce(load)
    expect(load).not.toHaveBeenCalled()
    expect(await get()).toBe(await get())
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is asked for again after it has failed', async () => {
    const load = vi.fn(() => Promise.resolve('there'))
    load.mockRejectedValueOnce(new Error('offline'))
    const get = loadOnce(load)
    await expect(get()).rejects.toThrow('offline')
    expect(await get()).toBe('there')
  })
})
