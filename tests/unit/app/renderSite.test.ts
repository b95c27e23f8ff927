import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { parsePage } from '../../../scripts/parsePage.js'
import { findPolicyProblems } from '../../../scripts/checkPolicy.js'
import { readStories } from '../../../src/build/readStories'
import type { StoryContent } from '../../../src/build/readStories'
import { pageData } from '../../../src/app/pageData'
import { buildStory } from '../../../src/model/story'
import { bootScript } from '../../../src/build/bootScripts'
import { loadSite } from '../../../src/build/site'
import { loadWords } from '../../../src/build/loadWords'
import { assets, routes } from '../../fixtures/builtStory'
import { english } from '../../fixtures/language'
import { reword } from '../../fixtures/reword'

const [first] = readStories()
const { facts } = first

/** The problems of the site, and the text of one of its files. */
async function openSite(path = 'index.html', content?: Partial<StoryContent>) {
  const { files, problems } = await loadSite(assets, [{ ...first, ...content }])
  return { files, problems, html: (await files.find((file) => file.path === path)?.render()) ?? '' }
}

const story = buildStory(facts, english.words)
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const textOf = (element: Element | null | undefined) =>
  element?.textContent.replaceAll(/\s+/g, ' ') ?? ''

describe('the rendered site', () => {
  let html = ''
  let document = parsePage('')

  beforeAll(async () => {
    const { files, problems, ...opened } = await openSite()
    expect(problems).toEqual([])
    const pages = files.map(({ path }) => path).filter((path) => !/(^|\/)embed\//.test(path))
    expect(pages.filter((path) => /(^|\/)(index|404)\.html$/.test(path))).toEqual([
      ...routes.map(({ path }) => (path === '' ? 'index.html' : `${path}/index.html`)),
      '404.html',
    ])
    html = opened.html
    document = parsePage(html)
  })

  it('says its language and its title', () => {
    expect(document.documentElement.lang).toBe('en')
    expect(document.documentElement.dataset.language).toBe('en')
    expect(document.title).toContain(english.words.story.title)
  })

  it('has a strict policy that allows the inline scripts and styles as they are', () => {
    const textsOf = (tags: string) =>
      [...document.querySelectorAll(tags)].map((one) => one.textContent)
    const [inlineStyles, inlineScripts] = [textsOf('style'), textsOf('script:not([src], [type])')]
    expect(inlineScripts).toContain(bootScript)
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content')
    expect(policy).toContain(`script-src 'self' ${inlineScripts.map(hash).join(' ')};`)
    expect(policy).toContain(`style-src 'self' ${inlineStyles.map(hash).join(' ')};`)
    expect(findPolicyProblems(document, { inlineScripts, inlineStyles })).toEqual([])
  })

  it('tells every milestone in full, with its quotations, without any script', () => {
    expect(story.milestones.length).toBeGreaterThanOrEqual(4)
    for (const milestone of story.milestones) {
      const section = document.getElementById(milestone.id)
      const text = textOf(section)
      for (const part of [milestone.when, milestone.title, milestone.lead]) {
        expect(text).toContain(part.replaceAll(/\s+/g, ' '))
      }
      for (const statement of milestone.statements) {
        expect(text).toContain(statement.text.replaceAll(/\s+/g, ' '))
      }
      for (const { id, text: words } of milestone.quotes) {
        const paragraphs = document.querySelectorAll(`[id="quote-${id}"] blockquote p`)
        const quoted = [...paragraphs].map(({ textContent }) => textContent)
        expect(quoted.join('')).toContain(words)
      }
    }
  })

  it('has a target for each link on the page, and no id twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const targets = [...document.querySelectorAll('a[href^="#"]')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    )
    expect(targets.length).toBeGreaterThan(50)
    expect([...new Set(targets)].filter((target) => !ids.includes(target))).toEqual([])
  })

  it('leaves the data for its script to a file beside it, and asks for nothing ahead', async () => {
    expect(document.getElementById('page-data')).toBeNull()
    const { html: data } = await openSite('page.json')
    expect(JSON.parse(data)).toEqual(pageData(story))
    expect(document.querySelectorAll('link[rel$="preload"]')).toHaveLength(0)
  })

  it('waits for no style sheet, and asks for fonts only after all that can be read', () => {
    expect(document.querySelector('link[rel="stylesheet"]')).toBeNull()
    const styles = [...document.querySelectorAll('style')]
    const [style, faces] = [styles[0], styles.at(-1)]
    expect(style?.textContent).toContain('p{color:red}')
    expect(style?.textContent).not.toContain('woff2')
    expect(faces?.textContent).toContain('url(./assets/serif-latin.woff2)')
    expect(faces?.textContent).toContain('url(./assets/serif-cyrillic.woff2)')
    const page = document.querySelector('main')
    expect(page).not.toBeNull()
    expect(faces?.previousElementSibling?.contains(page)).toBe(true)
  })
})

describe('without our style', () => {
  it.each([
    ...['index.html', 'present/index.html', 'handout/index.html'],
    ...['embed/index.html', 'embed/chart/majilis-2007/index.html'],
  ])('no drawing of %s is larger than the text beside it', async (path) => {
    const { html } = await openSite(path)
    // What has no size of its own is as wide as the page; what stands in another is cut by it.
    const drawings = [...parsePage(html).querySelectorAll('svg')].filter(
      ({ parentElement }) => !parentElement?.closest('svg'),
    )
    const large = drawings.filter(
      (one) => !/^(0|1|1em|[12]\d)$/.test(one.getAttribute('width') ?? ''),
    )
    expect(large.map(({ outerHTML }) => outerHTML.slice(0, 100))).toEqual([])
  })
})

describe('content with signs of HTML', () => {
  const odd = '</script><script>alert(1)</script>'

  it('cannot end the element that carries the data', async () => {
    const { html, problems } = await openSite('present/index.html', {
      facts,
      problems: [],
      wordsOf: async (language) => {
        const { story: own, ...rest } = await loadWords(language)
        return { ...rest, story: { ...own, present: { ...own.present, title: odd + language } } }
      },
    })
    expect(problems).toEqual([])
    const document = parsePage(html)
    const scripts = [...document.querySelectorAll('script')]
    expect(scripts.some(({ textContent }) => textContent.startsWith('alert'))).toBe(false)
    const data = document.getElementById('page-data')
    expect(data?.getAttribute('type')).toBe('application/json')
    expect(JSON.parse(data?.textContent ?? '')).toMatchObject({ title: `${odd}en` })
  })
})

describe('a milestone more, by content alone', () => {
  const last = facts.milestones.filter(({ lane }) => lane === 'after').at(-1)

  it.each(['index.html', 'present/index.html', 'embed/index.html', 'find.json'])(
    'stands in %s, with nothing else changed',
    async (path) => {
      if (!last) throw new Error('nothing came after')
      const added = { ...last, id: 'added-by-content', quotes: [], charts: [] }
      const title = 'Added by content'
      const { html, problems } = await openSite(path, {
        facts: {
          ...facts,
          milestones: facts.milestones.flatMap((one) => (one === last ? [one, added] : [one])),
        },
        problems: [],
        wordsOf: async (language) => {
          const words = await loadWords(language)
          const like = words.milestones[last.id]
          if (!like) throw new Error(`${last.id} has no words`)
          const name = language === 'en' ? title : `${title} (${language})`
          return {
            ...words,
            milestones: {
              ...words.milestones,
              [added.id]: { ...reword(like), short: like.short, title: name },
            },
          }
        },
      })
      expect(problems).toEqual([])
      expect(html).toContain(title)
    },
  )
})

describe('broken content', () => {
  it('yields its problems and no page', async () => {
    const sources = facts.sources.filter(({ kind }) => kind !== 'article')
    const { files, problems } = await openSite('', { facts: { ...facts, sources } })
    expect(files).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
    for (const { file, sentence } of problems) {
      expect(file).toMatch(/^src\/content\//)
      expect(sentence).not.toBe('')
    }
  })

  it('includes rows of the tables that cannot be read', async () => {
    const problem = {
      file: 'src/content/stories/accord/data/census.csv',
      id: 'line 3',
      sentence: 'Broken.',
    }
    const { files, problems } = await openSite('', { problems: [problem] })
    expect({ files, problems }).toEqual({ files: [], problems: [problem] })
  })
})
