import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { parsePage } from '../../../scripts/parsePage.js'
import { embedRoutes } from '../../../src/app/embed/embedRoutes'
import { routeFor } from '../../../src/app/routes'
import { writeSnippets } from '../../../src/app/share/writeSnippets'
import { loadFacts } from '../../../src/build/loadFacts'
import { languages } from '../../../src/content/languages'
import { buildStory } from '../../../src/model/story'
import { splitFontFaces } from '../../../src/build/sheets'
import { loadSite } from '../../../src/build/site'
import { assets } from '../../fixtures/builtStory'
import { english } from '../../fixtures/language'

const { facts } = loadFacts()
const story = buildStory(facts, english.words)
/** Those of the first story; each is rendered when it is opened. */
async function listEmbeds() {
  const { files } = await loadSite(assets)
  return files.filter(({ path }) => /^(\w+\/)?embed\//.test(path))
}
const all = languages.flatMap(({ tag }) => embedRoutes(routeFor(tag), story))
const routes = all.filter(({ read }) => read.language === languages[0])

afterEach(() => vi.unstubAllEnvs())

describe('embedded pages', () => {
  let files: Awaited<ReturnType<typeof listEmbeds>> = []
  const open = async (path: string) => {
    const text = (await files.find((file) => file.path === `${path}/index.html`)?.render()) ?? ''
    return { text, document: parsePage(text) }
  }

  beforeAll(async () => {
    files = await listEmbeds()
  })

  it('are there for the story and for each milestone, chart and quotation', () => {
    expect(files.map(({ path }) => path)).toEqual(all.map(({ path }) => `${path}/index.html`))
    const ids = (kind: string) => routes.filter((route) => route.kind === kind).map(({ id }) => id)
    expect(ids('milestone')).toEqual(facts.milestones.map(({ id }) => id))
    const current = routes.filter(({ kind, isMoved }) => kind === 'chart' && !isMoved)
    expect(current.map(({ id }) => id).sort()).toEqual(facts.charts.map(({ id }) => id).sort())

    expect(ids('quote').sort()).toEqual(
      [...new Set(facts.milestones.flatMap(({ quotes }) => quotes))].sort(),
    )
  })

  it.each(routes)(
    '$path leads to its place in the full story, and stays in its frame',
    async (route) => {
      const { text, document } = await open(route.path)
      const up = '../'.repeat(route.path.split('/').length)
      expect(document.querySelector('[data-open-story]')?.getAttribute('href')).toBe(
        up + route.hash,
      )
      for (const link of document.querySelectorAll('a:not([data-goto])')) {
        expect(link.getAttribute('href')).not.toMatch(/^#/)
        expect(link.getAttribute('target')).toBe('_blank')
        expect(link.getAttribute('rel')).toBe('noopener')
      }
      expect(document.querySelectorAll('h1')).toHaveLength(1)
      expect([...document.scripts].at(-1)?.outerHTML).toBe('<script>start()</script>')
      expect(text).not.toMatch(/<[^>]* style="/)
    },
  )

  it('carry no discovery link while nobody knows their address', async () => {
    expect((await open('embed')).text).not.toContain('oembed')
  })

  it('have an oEmbed response beside them once their address is known, under a path too', async () => {
    vi.stubEnv('ACCORD_BASE_URL', 'https://example.org/some/folder/')
    const known = await listEmbeds()
    const textOf = async (path: string) =>
      (await known.find((file) => file.path === path)?.render()) ?? ''
    expect(known.filter(({ path }) => path.endsWith('oembed.json'))).toHaveLength(all.length)
    const path = 'embed/chart/majilis-2007'
    const card = JSON.parse(await textOf(`${path}/oembed.json`)) as { html: string; width: unknown }
    expect(card).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 710 })
    const html = parsePage(card.html)
    expect(html.querySelector('blockquote a')?.getAttribute('href')).toBe(
      'https://example.org/some/folder/#majilis-2007',
    )
    expect(html.querySelector('iframe')?.src).toBe(`https://example.org/some/folder/${path}/`)
    expect(await textOf(`${path}/index.html`)).toContain(
      `href="https://example.org/some/folder/${path}/oembed.json"`,
    )
  })
})

it('Fonts that are fetched stand apart from the style', () => {
  const local = '@font-face{font-family:L;src:local(Arial)}'
  expect(
    splitFontFaces(
      `${local}@font-face{font-family:S;src:url(./assets/serif-a1.woff2)}p{color:red}`,
    ),
  ).toEqual({
    rest: `${local}p{color:red}`,
    faces: '@font-face{font-family:S;src:url(./assets/serif-a1.woff2)}',
  })
})

it('Snippets hold whatever stands in a title', () => {
  const choice = {
    piece: 'quote/x',
    title: 'He said: “<b>"&"</b>”',
    folder: 'stories/other',
    lang: 'kk',
    theme: 'dark',
    state: 'year=1999&group=A%26B',
    width: 480,
    height: 500,
    embedUrl: 'https://example.org/embed/quote/x/?theme=dark&a=b',
    storyUrl: 'https://example.org/#quote-x',
    loaderUrl: 'https://example.org/embed.js',
    pictureUrl: 'https://example.org/pictures/x.svg?a=1&b=2',
  }
  const { frame, loader, link } = writeSnippets(choice)
  const iframe = parsePage(frame).querySelector('iframe')
  expect(iframe?.title).toBe(choice.title)
  expect(iframe?.src).toBe(choice.embedUrl)
  expect(iframe?.height).toBe('500')
  // What a host leaves that takes frames away, but not what is in them.
  const left = parsePage(iframe?.textContent ?? '')
  expect(left.querySelector('a')?.href).toBe(choice.storyUrl)
  expect(left.querySelector('img')?.src).toBe(choice.pictureUrl)
  expect(left.querySelector('img')?.alt).toBe(choice.title)
  const place = parsePage(loader).querySelector<HTMLElement>('[data-accord-embed]')
  expect(place?.dataset).toMatchObject({
    piece: 'quote/x',
    story: 'other',
    lang: 'kk',
    theme: 'dark',
    state: choice.state,
    height: '500',
    title: choice.title,
  })
  expect(place?.querySelector('a')?.href).toBe(choice.storyUrl)
  expect(place?.querySelector('img')?.src).toBe(choice.pictureUrl)
  expect(link).toBe(choice.storyUrl)
})
