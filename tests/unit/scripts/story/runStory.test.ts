import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { findPolicyProblems } from '../../../../scripts/checkPolicy.js'
import { runStory } from '../../../../scripts/story/runStory'
import { completeWords } from '../../../../src/build/loadWords'
import { readStory } from '../../../../src/build/readStories'
import { loadSite } from '../../../../src/build/site'
import { languages } from '../../../../src/content/languages'
import { words as english } from '../../../../src/content/interface/en/words'
import type { StoryFacts } from '../../../../src/model/content'
import type { WrittenWords } from '../../../../src/model/storyWords'
import { assets } from '../../../fixtures/builtStory'
import { writeFolder } from '../temporaryFolder'

const repository = join(import.meta.dirname, '../../../..')
const sheets = join(repository, 'tests/fixtures/sheets')
const list = 'src/content/stories.ts'

/** A repository with nothing in it but the list of stories, and what is said in it. */
function openRepository() {
  const root = writeFolder({ [list]: readFileSync(join(repository, list)) })
  const said: string[] = []
  const complaints: string[] = []
  const run = (...args: readonly string[]) =>
    runStory(
      args,
      root,
      (line) => said.push(line),
      (line) => complaints.push(line),
    )
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  return { root, run, read, said, complaints }
}

/** The pages of a story that stands in a repository, each by its path. */
async function renderStory(root: string, id: string, name: string) {
  const open = (path: string) =>
    import(/* @vite-ignore */ pathToFileURL(join(root, 'src/content/stories', id, path)).href)
  const [story, texts] = (await Promise.all([open('story.ts'), open('en/words.ts')])) as [
    Readonly<Record<string, StoryFacts>>,
    { readonly words: WrittenWords },
  ]
  const own = story[name]
  if (!own) throw new Error(`there is no ${name}`)
  const read = readStory(own, 1)
  const address = { ...read.address, languages: languages.slice(0, 1) }
  const wordsOf = () => Promise.resolve(completeWords(english, texts.words))
  const { files, problems } = await loadSite(assets, [{ ...read, address, wordsOf }])
  const pages = new Map<string, string>()
  for (const file of files) pages.set(file.path, await file.render())
  return { problems, pages }
}

const open = (html = '') => new JSDOM(html).window.document

describe('npm run story -- import', () => {
  it('makes a story of a sheet whose pages build at once', async () => {
    const { root, run, read, said, complaints } = openRepository()
    cpSync(sheets, join(root, 'sheets'), { recursive: true })
    expect(await run('import', join(root, 'sheets/bridge.csv'), '--id', 'bridge')).toBe(0)
    expect(complaints).toEqual([])
    expect(said[0]).toContain('13 moments')
    expect(said.join('\n')).toContain('row 15: Headline, Text. It has no year')
    expect(read('src/content/stories/bridge/import.txt')).toContain('A moment without a year.')
    expect(read(list)).toMatch(/\[accord, .*storyBridge\]\s*$/)
    expect(readdirSync(join(root, 'public/stories/bridge'))).toEqual(['arches.png'])

    const { problems, pages } = await renderStory(root, 'bridge', 'storyBridge')
    expect(problems).toEqual([])
    const page = open(pages.get('stories/bridge/index.html'))
    expect(page.title).toContain('The bridge at Karasu')
    expect([...page.querySelectorAll('main section h2')].map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['A ford is named', 'Poles and reeds', 'The last ferry']),
    )
    const pier = page.getElementById('a-stone-pier')
    expect(pier?.textContent).toContain('Early ninth century')
    expect(pier?.textContent).toContain('No source given')
    expect(
      [...(pier?.querySelectorAll('a[href^="https:"]') ?? [])].map(({ outerHTML }) => outerHTML),
    ).toMatchInlineSnapshot(`
        [
          "<a href="https://example.org/pier" target="_blank" rel="noopener">the divers’ report</a>",
          "<a href="https://example.org/pier.jpg" target="_blank" rel="noopener">The pier at low water</a>",
        ]
      `)
    const picture = page.querySelector('#seven-arches figure img')
    expect(picture?.getAttribute('src')).toBe('../../stories/bridge/arches.png')
    expect(picture?.getAttribute('alt')).toBe('A bridge of seven round arches over a river')
    expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual([
      '960',
      '480',
    ])

    const deck = open(pages.get('stories/bridge/present/index.html'))
    expect(deck.querySelectorAll('section[id]').length).toBe(15)
    const frame = open(pages.get('stories/bridge/embed/milestone/seven-arches/index.html'))
    expect(frame.querySelector('img')?.getAttribute('src')).toBe(
      '../../../../../stories/bridge/arches.png',
    )
    expect(pages.get('stories/bridge/find.json')).toContain('the divers’ report')
    for (const [path, html] of pages) {
      if (!path.endsWith('index.html')) continue
      const own = open(html)
      const inlineScripts = [...own.querySelectorAll('script:not([src]):not([type$="json"])')]
      const inlineStyles = [...own.querySelectorAll('style')]
      const inline = {
        inlineScripts: inlineScripts.map((one) => one.textContent),
        inlineStyles: inlineStyles.map((one) => one.textContent),
      }
      expect(findPolicyProblems(own, inline), path).toEqual([])
      // It stands in one language: no page says anything of others.
      const ofOthers = own.querySelectorAll('a[data-language], link[rel="alternate"][hreflang]')
      expect(
        [...ofOthers].map((one) => one.outerHTML),
        path,
      ).toEqual([])
    }
  })

  it('tells eighty moments, and one of BCE in JSON', async () => {
    const { root, run } = openRepository()
    expect(await run('import', join(sheets, 'water.csv'), '--id', 'water')).toBe(0)
    const water = await renderStory(root, 'water', 'storyWater')
    expect(water.problems).toEqual([])
    const page = open(water.pages.get('stories/water/index.html'))
    // So many are rows that open, below years that the page leads to.
    expect(page.querySelectorAll('main section > div > details[id] > summary h3').length).toBe(80)
    const periods = [...page.querySelectorAll('main nav[aria-label="Moments by time"] a')]
    expect(periods.length).toBeGreaterThan(5)
    for (const link of periods) {
      const id = link.getAttribute('href')?.slice(1) ?? ''
      expect(page.getElementById(id)?.querySelector('h2')?.textContent).toBe(link.textContent)
    }
    const deck = water.pages.get('stories/water/present/index.html') ?? ''
    expect(open(deck).querySelectorAll('section[id]').length).toBe(82)
    // One drawing of all moments, and not one for each of them.
    expect(deck.length / 82).toBeLessThan(8000)
    expect(await run('import', join(sheets, 'ford.json'), '--id', 'the-ford')).toBe(0)
    const ford = await renderStory(root, 'the-ford', 'theFord')
    expect(ford.problems).toEqual([])
    expect(ford.pages.get('stories/the-ford/index.html')).toContain('44\u00a0BCE')
  })

  it.each([
    [['import', join(sheets, 'bridge.csv'), '--id', 'My Story'], '"My Story" cannot be an id'],
    [['import', join(sheets, 'none.csv'), '--id', 'a'], 'There is no file'],
    [['import', 'https://docs.google.com/x', '--id', 'a'], 'Nothing is fetched from elsewhere'],
    [['import', join(sheets, 'pictures/arches.png'), '--id', 'a'], 'is a picture'],
    [['import', join(sheets, 'pictures'), '--id', 'a'], 'is a folder'],
    [['import', join(sheets, 'bridge.csv'), '--id', 'a', '--lang', 'fr'], 'do not speak "fr"'],
    [['import', join(sheets, 'bridge.csv')], '--id my-story'],
    [['new', 'Ä'], 'cannot be an id'],
    [[], 'Say what to do'],
  ])('%j changes nothing and says why', async (args, why) => {
    const { root, run, read, said, complaints } = openRepository()
    const before = read(list)
    expect(await run(...args)).toBe(1)
    expect(said).toEqual([])
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(why)
    expect(read(list)).toBe(before)
    expect(existsSync(join(root, 'src/content/stories'))).toBe(false)
  })

  it('takes no id twice, and leaves nothing half-written', async () => {
    const { root, run, read, complaints } = openRepository()
    expect(await run('new', 'my-story')).toBe(0)
    const before = read(list)
    expect(await run('import', join(sheets, 'bridge.csv'), '--id', 'my-story')).toBe(1)
    expect(complaints[0]).toContain('There is a story "my-story" already')
    expect(read(list)).toBe(before)
    expect(readdirSync(join(root, '.build'))).toEqual([])
  })
})

describe('npm run story -- new', () => {
  it('makes a story of which the content check says what is missing', async () => {
    const { root, run, read } = openRepository()
    expect(await run('new', 'my-story')).toBe(0)
    expect(read(list)).toMatch(/\[accord, .*myStory\]\s*$/)
    const { problems } = await renderStory(root, 'my-story', 'myStory')
    const files = problems.map(({ file }) => file.replace('src/content/stories/my-story/', ''))
    expect([...new Set(files)].sort()).toEqual([
      'en/milestones.ts',
      'en/story.ts',
      'facts/lanes.ts',
      'facts/milestones.ts',
      'facts/sources.ts',
    ])
    // Every empty text of the files is among them.
    for (const file of new Set(files)) {
      expect(read(`src/content/stories/my-story/${file}`)).toContain("''")
    }
  })
})
