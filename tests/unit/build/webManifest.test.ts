import { describe, expect, it } from 'vitest'
import { readStories } from '../../../src/build/readStories'
import { loadSite } from '../../../src/build/site'
import { assets } from '../../fixtures/builtStory'

interface WebManifest {
  readonly name: string
  readonly lang: string
  readonly start_url: string
  readonly scope: string
  readonly display: string
  readonly icons: readonly {
    readonly src: string
    readonly sizes: string
    readonly purpose: string
  }[]
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
}

describe('the web manifest of each page to read', async () => {
  const { files, homes } = await loadSite(assets, readStories())
  const paths = files.map(({ path }) => path)

  it.each(homes.map((home) => [home]))('in “%s” leads to files that there are', async (home) => {
    const start = home === '' ? '' : `${home}/`
    const found = files.find(({ path }) => path === `${start}manifest.json`)
    const manifest = JSON.parse((await found?.render()) ?? '') as WebManifest
    const at = (address: string) => new URL(address, `https://x.org/${start}`).pathname.slice(1)
    // The whole site is one application, which opens in the reader's language and story.
    expect(at(manifest.scope)).toBe('')
    expect(at(manifest.start_url)).toBe(start)
    expect(manifest.shortcuts.map(({ url }) => `${at(url)}index.html`)).toEqual([
      `${start}present/index.html`,
    ])
    expect(paths).toContain(`${start}present/index.html`)
    expect(manifest.icons.map(({ src }) => at(src))).toEqual([
      'icons/192.png',
      'icons/512.png',
      'icons/maskable.png',
    ])
    expect(manifest.icons.at(-1)).toMatchObject({ sizes: '512x512', purpose: 'maskable' })
    expect(manifest.lang).toBe(/^(kk|ru)/.exec(home)?.[0] ?? 'en')
    expect(manifest.name).not.toBe('')
    expect(manifest.display).toBe('minimal-ui')
  })
})
