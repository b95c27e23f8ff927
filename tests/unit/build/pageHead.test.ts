import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../scripts/parsePage.js'
import { loadFacts } from '../../../src/build/loadFacts'
import { escapeHtml } from '../../../src/app/escapeHtml'
import { writeDocument } from '../../../src/build/document'
import { pageHead } from '../../../src/build/pageHead'
import type { HeadInput } from '../../../src/build/pageHead'
import { routeFor } from '../../../src/app/routes'
import { buildStory } from '../../../src/model/story'
import { english } from '../../fixtures/language'

const story = buildStory(loadFacts().facts, english.words)
const input: HeadInput = {
  story,
  route: routeFor('en'),
  baseUrl: undefined,
  preloads: [],
}

function head(changes: Partial<HeadInput> = {}) {
  const html = writeDocument({
    ...pageHead({ ...input, ...changes }),
    language: 'en',
    page: 'read',
    styles: [{ css: 'body{color:red}' }],
    bootScript: 'start()',
    scripts: { modules: ['./a.js'], inline: [], preloads: ['./b.js'] },
    body: '',
    hasPolicy: true,
  })
  return parsePage(html)
}

const withStory = (own: Partial<typeof story.words.story>) => ({
  story: { ...story, words: { ...story.words, story: { ...story.words.story, ...own } } },
})
const content = (page: Document, selector: string) =>
  page.querySelector(selector)?.getAttribute('content')
const linkedData = (page: Document) =>
  JSON.parse(
    page.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
  ) as Readonly<Record<string, unknown>>

describe('the head of a page', () => {
  it('names the page and the site, describes it, and puts the policy first', () => {
    const document = head()
    const { story: own } = english.words
    expect(document.title).toBe(`${own.title} · ${own.name}`)
    expect(content(document, 'meta[name="description"]')).toBe(own.description)
    expect(content(document, 'meta[property="og:title"]')).toBe(own.title)
    const policy = document.querySelector('[http-equiv="Content-Security-Policy"]')
    const governed = document.querySelectorAll('link, style, script')
    expect([...governed].every((one) => policy?.compareDocumentPosition(one) === 4)).toBe(true)
    expect(document.querySelector('style')?.textContent).toBe('body{color:red}')
  })

  it('says its address where the builder told where the site stands', () => {
    const root = head({ baseUrl: 'https://example.org/accord/' })
    expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://example.org/accord/',
    )
    expect(content(root, 'meta[property="og:url"]')).toBe('https://example.org/accord/')
    expect(content(root, 'meta[property="og:image"]')).toBe('https://example.org/accord/og.png')
    expect(linkedData(root).url).toBe('https://example.org/accord/')
    const other = { ...routeFor('en'), path: 'kk' }
    const below = head({ baseUrl: 'https://example.org/accord/', route: other })
    expect(content(below, 'meta[property="og:url"]')).toBe('https://example.org/accord/kk/')
  })

  it('invents no address where the builder told none', () => {
    const document = head()
    for (const selector of [
      'link[rel="canonical"]',
      '[property="og:url"]',
      '[property="og:image"]',
    ]) {
      expect(document.querySelector(selector), selector).toBeNull()
    }
    expect(linkedData(document)).not.toHaveProperty('url')
    expect(document.head.innerHTML).not.toContain('undefined')
  })

  it('preloads the modules that its script will ask for', () => {
    const preload = head({ preloads: ['./assets/words.js'] }).querySelector('[rel="modulepreload"]')
    expect(preload?.getAttribute('href')).toBe('./assets/words.js')
  })

  it('says what the page is based on, for machines', () => {
    expect(linkedData(head()).isBasedOn).toMatchObject({
      '@type': 'OpinionNewsArticle',
      publisher: { name: 'The Astana Times' },
    })
  })
})

describe('words with signs of HTML', () => {
  const odd = '</script></title><img src=x onerror="alert(1)"> & \'more\''

  it('stay words in the title, the attributes and the linked data', () => {
    const document = head(withStory({ title: odd, description: odd }))
    expect(document.title).toBe(`${odd} · ${english.words.story.name}`)
    expect(content(document, 'meta[name="description"]')).toBe(odd)
    expect(content(document, 'meta[property="og:title"]')).toBe(odd)
    expect(linkedData(document)).toMatchObject({ name: odd, description: odd })
    expect(document.querySelector('img')).toBeNull()
  })

  it('are escaped once, ampersands too', () => {
    expect(escapeHtml('<a href="x">&amp;</a>')).toBe(
      '&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;',
    )
  })
})
