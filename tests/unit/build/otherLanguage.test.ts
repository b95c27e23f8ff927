import { beforeAll, expect, it } from 'vitest'
import { parsePage } from '../../../scripts/parsePage.js'
import { deckSteps } from '../../../src/app/present/deck/deckSteps'
import { stepNotes } from '../../../src/app/present/deck/stepNotes'
import { findWebHost } from '../../../src/evidence/findWebHost'
import { loadWords } from '../../../src/build/loadWords'
import { readStories } from '../../../src/build/readStories'
import { loadSite } from '../../../src/build/site'
import { languages } from '../../../src/content/languages'
import { buildStory } from '../../../src/model/story'
import type { Words } from '../../../src/model/words'
import { assets } from '../../fixtures/builtStory'

const [{ facts }] = readStories()
let render: (path: string) => Promise<string>

beforeAll(async () => {
  const { files } = await loadSite(assets, readStories())
  render = async (path) => String(await files.find((file) => file.path === path)?.render())
})

/** Names of keys, formats and styles, of bodies that have no other, and foreign words that are spoken of. */
const alike = [
  ...['PageDown', 'PageUp', 'Space', 'Enter', 'Shift', 'Home', 'End', 'Esc', 'Letter'],
  ...['APK', 'Exclusive.kz', 'Britannica', 'Add.', 'HRC'],
  ...['PNG', 'SVG', 'CSV', 'APA', 'BibTeX', 'RIS', 'JSON', 'MIT', 'VII', 'ADC Memorial'],
  ...['CSL-JSON', 'Amanat', 'Respublica', 'Reuters', 'Fergana', 'CERD/C/KAZ/CO'],
  ...['Spätaussiedler', 'Wiedergeburt', 'nation', 'IWEP', 'SOAS'],
]

/** Names that stand as those who have them write them, the longest first. */
function namesIn({ publishers }: Words): readonly string[] {
  const own = facts.sources.flatMap(({ title, publisher, author, url }) => [
    ...[title, publisher, findWebHost(url) ?? ''].filter((name) => name !== ''),
    ...(author ? [`${author.given} ${author.family}`] : []),
  ])
  const latin = Object.values(publishers).flatMap(
    (name) => name.match(/\p{Script=Latin}[^()«»,]+/gu) ?? [],
  )
  return [...own, ...latin, ...alike].sort((a, b) => b.length - a.length)
}

/** A text where three Latin letters or more stand together that are of no name. */
function findLatin(text: string, names: readonly string[]): readonly string[] {
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), text)
  return /\p{Script=Latin}{3}/u.test(rest) ? [text.trim()] : []
}

const said = ['aria-label', 'title', 'alt', 'placeholder', 'data-say', 'aria-description'] as const

function findUnmarked(html: string, names: readonly string[]): readonly string[] {
  const { documentElement: root, body } = parsePage(html)
  for (const element of body.querySelectorAll('script, style, template')) element.remove()
  const isOwn = (element: Element) => element.closest('[lang]')?.getAttribute('lang') === root.lang
  return [...body.querySelectorAll('*')].filter(isOwn).flatMap((element) => {
    const texts = [...element.childNodes].flatMap((node) =>
      node.nodeType === node.TEXT_NODE ? [node.textContent ?? ''] : [],
    )
    const spoken = said.flatMap((name) => element.getAttribute(name) ?? [])
    return [...texts, ...spoken].flatMap((text) => findLatin(text, names))
  })
}

for (const { id, path } of languages.filter(({ id }) => id !== 'en')) {
  it.each(['', 'about/', 'present/', 'handout/', 'embed/', 'embed/chart/estimates-since-2009/'])(
    `nothing on the ${id} page “%s” is English unmarked`,
    async (page) => {
      const names = namesIn(await loadWords(id))
      expect(findUnmarked(await render(`${path}/${page}index.html`), names)).toEqual([])
    },
  )

  it(`nothing that a teacher reads beside the deck is English unmarked in ${id}`, async () => {
    const words = await loadWords(id)
    const story = buildStory(facts, words)
    const notes = deckSteps(story).flatMap((step) => stepNotes(step, story))
    expect(notes.length).toBeGreaterThan(50)
    const own = notes.filter(({ lang }) => lang === undefined)
    expect(own.flatMap(({ text }) => findLatin(text, namesIn(words)))).toEqual([])
    expect(notes.some(({ lang }) => lang === 'en')).toBe(true)
    const said = JSON.stringify([words.present, words.handout, words.page.offline])
    expect(findLatin(said.replaceAll(/"\w+":/g, ''), namesIn(words))).toEqual([])
  })
}
