import { parsePage } from '../../../scripts/parsePage.js'
import { findWebHost } from '../../../src/evidence/findWebHost'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { builtStory, routes } from '../../fixtures/builtStory'
import { ReadablePage } from '../../fixtures/ReadablePage'

// The projected page is a tree of its own.
const told = routes.filter(({ page }) => page !== 'present')
const pages = await Promise.all(
  told.map(async (route) => {
    const { story } = await builtStory(route)
    const html = renderToStaticMarkup(<ReadablePage {...{ story, route }} />)
    return { route, story, document: parsePage(html) }
  }),
)

const toSource = 'a[href^="sources/#source-"]'
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)]

describe.each(pages)('the page $route.path ($route.page)', ({ route, story, document }) => {
  it('has no id twice', () => {
    const ids = all(document, '[id]').map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([])
  })

  it('leads with every inner link to something that is there', () => {
    const targets = new Set(
      pages.flatMap((page) =>
        all(page.document, '[id]').map(({ id }) => `${page.route.page}#${id}`),
      ),
    )
    const site = 'https://example.org/'
    const here = new URL(route.path === '' ? '' : `${route.path}/`, site)
    const broken = all(document, 'a[href*="#"]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => {
        const { pathname, hash } = new URL(href, here)
        const led = told.find(({ path }) => `/${path}` === pathname.replace(/(?<=.)\/$/, ''))
        return !targets.has(`${led?.page ?? ''}${hash}`)
      })
    expect(broken).toEqual([])
  })

  it('opens outside addresses over http(s) only, with no opener, and says where they lead', () => {
    const outside = all(document, 'a[href]').filter((link) =>
      /^[a-z][a-z\d+.-]*:|^\/\//i.test(link.getAttribute('href') ?? ''),
    )
    if (route.page === 'sources') {
      expect(outside.length).toBeGreaterThanOrEqual(story.sources.length)
    }
    for (const link of outside) {
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//)
      expect(link.getAttribute('rel')).toContain('noopener')
      expect(link.textContent).toContain(findWebHost(link.getAttribute('href') ?? ''))
    }
  })
})

describe('the story', () => {
  const read = pages.find(({ route }) => route.page === 'read')
  if (!read) throw new Error('no page to read')
  const { document, story } = read
  const sections = all(document, 'main section[id], main details[id]')
  const laneParts = story.milestones.map(({ id }) => id)

  it('gives every mark of the timeline an element with a heading', () => {
    for (const id of laneParts) {
      const section = sections.find((one) => one.id === id)
      expect(section?.querySelector('h2, h3')?.textContent, id).toBeTruthy()
    }
  })

  it('cites a source in every paragraph of a milestone that holds a number, a date or a quotation', () => {
    const bare = laneParts.flatMap((id) => {
      const section = sections.find((one) => one.id === id)
      const paragraphs = section ? all(section, 'p, dd') : []
      return (
        paragraphs
          .filter((one) => /\d|[“”«»]/.test(one.textContent))
          // A card names its source once for all its lines; a chart and a claim do so as a whole.
          .filter(
            (one) =>
              one.closest('figure, nav, [id^="claim-"], [id$="-sources"], summary, header') ===
              null,
          )
          .filter((one) => one.querySelector(toSource) === null)
          // A chart that comes when it is wanted stands with its sources where the link leads.
          .filter((one) => one.querySelector('a')?.textContent !== one.textContent)
          // The date above a heading belongs to the sentence below it.
          .filter((one) => !story.milestones.some(({ when }) => when === one.textContent))
          .map((one) => `${id}: ${one.textContent}`)
      )
    })
    expect(bare).toEqual([])
    const cards = all(document, 'main figure, [id^="claim-"]')
    expect(cards.length).toBeGreaterThan(20)
    for (const card of cards) {
      expect(card.querySelector(toSource), card.id).not.toBeNull()
    }
  })

  it('uses every source, and shows each of them once', () => {
    const list = pages.find(({ route }) => route.page === 'sources')?.document
    const listed = list ? all(list, 'article[id^="source-"]') : []
    const ids = story.sources.map(({ id }) => `source-${id}`)
    expect(listed.map(({ id }) => id).sort()).toEqual(ids.sort())
    for (const entry of listed) {
      expect(entry.querySelector('a[href^="../#"]'), `${entry.id} leads back`).not.toBeNull()
    }
  })

  it('says in its opening that things have changed since the article', () => {
    expect(document.querySelector('main')?.textContent).toContain('have since changed')
  })

  it('never shows what could not be confirmed as a dated mark', () => {
    const open = story.milestones.flatMap(({ id, statements }) =>
      statements.filter(({ part }) => part === 'open').map(({ text }) => ({ id, text })),
    )
    expect(open).not.toEqual([])
    for (const { id, text } of open) {
      expect(document.getElementById(id)?.textContent).toContain(text)
    }
  })
})
