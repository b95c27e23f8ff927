import { beforeAll, describe, expect, it, vi } from 'vitest'
import { oneFileAssets, oneFiles } from '../../../src/build/oneFile'
import type { SiteAssets } from '../../../src/build/siteAssets'
import { assets } from '../../fixtures/builtStory'

vi.mock('../../../src/build/bundleClassic', () => ({
  bundleClassic: (_: string, entry: string) => Promise.resolve(`run('${entry}')`),
}))

const file = (path: string) => ({ path, text: `text of ${path}` })
const rendered = [
  'index.html',
  'page.json',
  'pictures.json',
  'pieces/nine-delegates.html',
  'kk/page.json',
  'kk/views/census-share.html',
  'kk/stories/capital/page.json',
  'assets/index.js',
].map(file)

describe('pages that are one file', () => {
  let alone: SiteAssets

  beforeAll(async () => {
    alone = await oneFileAssets('', assets, rendered)
  })

  it('have their fonts and their script inside, and ask for nothing', () => {
    const [sheet] = alone.sheets('renderPage', '../')
    expect(sheet?.css).toContain('url(data:font/woff2;base64,d09GMg==)')
    expect(sheet?.css).not.toMatch(/url\((?!data:)/)
    expect(alone.sheetFile('renderPage')).toBeUndefined()
    expect(alone.preload('src/content/interface/kk/interface.ts', '../')).toBeUndefined()
    expect(alone.scripts('src/present.tsx', '../')).toEqual({
      modules: [],
      inline: ["run('src/present.tsx')"],
      preloads: [],
    })
    expect(alone.scripts('src/main.ts', '').inline).toEqual(["run('src/main.ts')"])
  })

  it('carry what the page in their folder fetches, and nothing of other pages', () => {
    const carried = (folder: string) => Object.entries(alone.carried?.(folder) ?? {})
    expect(carried('')).toEqual([
      ['page.json', 'text of page.json'],
      ['pieces/nine-delegates.html', 'text of pieces/nine-delegates.html'],
    ])
    expect(carried('kk')).toEqual([
      ['page.json', 'text of kk/page.json'],
      ['views/census-share.html', 'text of kk/views/census-share.html'],
    ])
    expect(carried('ru')).toEqual([])
  })

  it('are the page to read and the deck of each language and story', () => {
    const paths = ['index.html', 'present/index.html', 'about/index.html', 'kk/index.html']
    const files = paths.map((path) => ({ path, render: () => path }))
    const taken = oneFiles({ problems: [], files, needed: [], homes: ['', 'kk'] })
    expect(taken.map(({ path, render }) => [path, render()])).toEqual([
      ['take/accord-read.html', 'index.html'],
      ['take/accord-present.html', 'present/index.html'],
      ['kk/take/accord-read.html', 'kk/index.html'],
    ])
  })
})
