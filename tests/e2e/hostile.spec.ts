import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { embed as embedWords } from '../../src/content/interface/en/embed'
import { find } from '../../src/content/interface/en/find'
import { pageText as words } from '../../src/content/interface/en/pageText'
import { timeline as timelineWords } from '../../src/content/interface/en/timeline'
import {
  drawing,
  heading,
  holdBack,
  marker,
  markerWords,
  moment,
  openPage,
  openStill,
  rail,
  settleNetwork,
  timeline,
  titles,
  zoomIn,
} from './steps'
import { drawnTexts } from './texts'

test.use({ viewport: { width: 1280, height: 800 } })

/** What the page throws or complains of; React's own words among them. */
function watchComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}

/**
 * What a browser's translation does, before the page's script and ever after: another language on
 * the page, and each text within two `font` elements.
 */
const translate = (page: Page) =>
  page.addInitScript(() => {
    const wrap = (node: Node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        const parent = node.parentElement
        if (!parent || !node.textContent?.trim()) return
        if (parent.closest('font, script, style, textarea, select')) return
        // The name stands apart, since nobody should write it in a page.
        const tag = ['fo', 'nt'].join('')
        const [outer, inner] = [document.createElement(tag), document.createElement(tag)]
        inner.textContent = node.textContent
        outer.append(inner)
        parent.replaceChild(outer, node)
      } else for (const child of [...node.childNodes]) wrap(child)
    }
    const observer = new MutationObserver((records) => {
      document.documentElement.lang = 'xx'
      for (const { addedNodes, target } of records) {
        for (const node of addedNodes) if (node.isConnected) wrap(node)
        if (target.nodeType === Node.TEXT_NODE && target.isConnected) wrap(target)
      }
    })
    observer.observe(document, { childList: true, subtree: true, characterData: true })
  })

const [assembly, delegates] = [moment('assembly-founded'), moment('nine-delegates')]

test('A translated page comes alive and stays right: timeline, charts, rail, Find and theme', async ({
  page,
}) => {
  const complaints = watchComplaints(page)
  await translate(page)
  await openPage(page)
  expect(await page.locator('html').getAttribute('lang')).toBe('xx')
  const range = page.getByRole('group', { name: /zoom/i }).locator('span').first()
  const before = await range.innerText()
  await zoomIn(page).click()
  await expect(range).not.toHaveText(before)
  await page.getByRole('slider').press('Home')
  await expect(drawing(page).locator('text font')).not.toHaveCount(0)

  const theme = page.getByRole('button', { name: words.theme.label })
  await theme.click()
  await expect(theme).toHaveAccessibleName(words.theme.chosen(words.theme.light))

  await page.getByRole('button', { name: 'All years' }).click()
  await marker(page, delegates.title).click()
  await expect(heading(page, delegates.title)).toBeFocused()
  await expect(rail(page)).toContainText('2007')
  await page.locator(`#${assembly.id}`).scrollIntoViewIfNeeded()
  await rail(page).locator(`a[href="#${assembly.id}"]`).click()
  await expect(heading(page, assembly.title)).toBeFocused()
  await expect(rail(page)).toContainText('1995')

  const mark = page.locator(`#${delegates.id} figure [data-say]:visible`).first()
  await mark.click()
  await expect(page.locator(`#${delegates.id} [data-said]`).first()).not.toBeEmpty()

  await page.keyboard.press('Control+k')
  const field = page.getByRole('textbox', { name: find.field })
  await field.fill('Majilis')
  const links = page.getByRole('dialog').getByRole('link')
  await expect(links.first()).toBeVisible()
  const many = await links.count()
  await field.fill('Korday')
  await expect(links).not.toHaveCount(many)
  await page.keyboard.press('Escape')
  expect(complaints).toEqual([])
})

test('A translated deck goes on: each step is seen, and none is lost', async ({ page }) => {
  const complaints = watchComplaints(page)
  await translate(page)
  await page.goto('./present/')
  const deck = page.locator('[data-alive]')
  await expect(deck).toBeAttached()
  const steps = await page.locator('main > section').count()
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('PageDown')
  await expect(page.locator('main > section[data-place="current"]')).toHaveCount(1)
  await expect(page.locator('main > section[data-place="current"] font').first()).toBeVisible()
  expect(await page.locator('main > section').count()).toBe(steps)
  expect(complaints).toEqual([])
})

for (const path of ['./sources/', './about/']) {
  test(`A translated ${path} has Find and Theme`, async ({ page }) => {
    await translate(page)
    await page.goto(path)
    await page.getByRole('button', { name: words.theme.label }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await page.getByRole('button', { name: words.find }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })
}

test('A translated story in a frame shows one moment, as an untranslated one does', async ({
  page,
}) => {
  await page.goto('./embed/')
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  await expect(page.locator('html')).toHaveAttribute('data-scripted', 'alive')
  const usual = await height()
  await translate(page)
  await page.goto(`./embed/?at=${delegates.id}`)
  await expect(page.locator('html')).toHaveAttribute('data-scripted', 'alive')
  expect(await height()).toBeLessThan(2 * usual)
})

/** Ways in which a script does not come. */
const failures = {
  blocked: (page: Page) => page.route('**/*.js', (route) => route.abort()),
  missing: (page: Page) => page.route('**/*.js', (route) => route.fulfill({ status: 404 })),
  'another page': (page: Page) =>
    page.route('**/*.js', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Home</title>' }),
    ),
  'no answer': (page: Page) => page.route('**/*.js', () => new Promise(() => undefined)),
} as const

for (const [failure, fail] of Object.entries(failures)) {
  test(`Where no script comes, all can be read and nothing is dead: ${failure}`, async ({
    page,
  }) => {
    await fail(page)
    await page.clock.install()
    for (const path of ['./', './sources/', `./present/?step=${delegates.id}`]) {
      await page.goto(path, { waitUntil: 'commit' })
      await expect(page.locator('main > *').first()).toBeAttached()
      // A page waits eight seconds for its script.
      await page.clock.fastForward(8000)
      await expect(page.locator('html')).not.toHaveAttribute('data-scripted', /./)
      // What opens a popover needs no script.
      await expect(page.locator('button:not([popovertarget]):visible')).toHaveCount(0)
      await expect(page.locator('h1:visible, h2:visible').first()).toBeVisible()
    }
  })
}

test('A press before the script has come is remembered and done', async ({ page }) => {
  let come: () => void = () => undefined
  const late = new Promise<void>((resolve) => (come = resolve))
  await page.route('**/*.js', async (route) => {
    await late
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('button', { name: words.share }).first().click()
  come()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('The list of peoples is named only once it can be opened', async ({ page }) => {
  const come = await holdBack(page, '**/live-*.js')
  await page.goto('./')
  const word = timeline(page).getByText(timelineWords.choosePeople).filter({ visible: true })
  await expect(markerWords(page, titles[1] ?? '')).toBeVisible()
  await expect(word).toHaveCount(0)
  come()
  await expect(word).toHaveCount(1)
})

test('A part that does not come later is said at its word, and comes with the next press', async ({
  page,
}) => {
  await openPage(page)
  await page.route('**/FindSearch*.js', (route) => route.fulfill({ status: 404 }))
  const door = page.getByRole('button', { name: words.find }).first()
  await door.click()
  await expect(page.getByText(words.findFailed)).toBeVisible()
  await expect(zoomIn(page)).toBeVisible()
  // One that fails after it is said alone.
  await page.route('**/shareDialog*', (route) => route.fulfill({ status: 404 }))
  await page.getByRole('button', { name: words.share }).first().click()
  await expect(page.getByText(words.shareFailed)).toBeVisible()
  await expect(page.getByText(words.findFailed)).toHaveCount(0)
  await page.unroute('**/FindSearch*.js')
  await door.click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('The code of the timeline does not come: it stays still, and its links lead on', async ({
  page,
}) => {
  await page.route('**/live-*.js', (route) => route.fulfill({ status: 404 }))
  await page.goto('./')
  await settleNetwork(page)
  // Nothing stands there that only the timeline's code would fill.
  await expect(page.locator('html')).not.toHaveAttribute('data-scripted', /./)
  await expect(zoomIn(page)).toHaveCount(0)
  await markerWords(page, titles[1] ?? '').click()
  await expect(heading(page, titles[1] ?? '')).toBeInViewport()
})

test('A full or refused storage, and no font at all, change nothing that works', async ({
  page,
}) => {
  const complaints = watchComplaints(page)
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.route('**/*.woff2', (route) => route.fulfill({ status: 404 }))
  await openPage(page)
  await page.getByRole('button', { name: words.theme.label }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await zoomIn(page).click()
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
})

/** What extensions do: an element first and last in what they find, one taken away, one text changed. */
const meddle = (page: Page) =>
  page.addInitScript(() => {
    const make = (where: string) => {
      const own = document.createElement('aside')
      own.dataset.added = where
      own.textContent = 'Added'
      return own
    }
    const changeAll = () => {
      const places = document.querySelectorAll(
        'body, #root, #embed, main, main > section, figure, header, header nav, [data-live], [data-live] > *, dialog > *',
      )
      for (const place of places) {
        if (place.matches('svg, [data-added]')) continue
        const [first, last] = [place.firstElementChild, place.lastElementChild]
        if (!first?.matches('[data-added="first"]')) place.prepend(make('first'))
        // What has come behind it meanwhile, from the host or from a script, is before it again.
        if (last?.matches('[data-added="last"]')) continue
        place.append(place.querySelector(':scope > [data-added="last"]') ?? make('last'))
      }
      document.querySelector('footer p')?.remove()
    }
    new MutationObserver(changeAll).observe(document, { childList: true, subtree: true })
  })

test('An extension that puts its own elements everywhere, before and after, stops nothing', async ({
  page,
}) => {
  const complaints = watchComplaints(page)
  await meddle(page)
  await openPage(page)
  expect(await page.locator('[data-added]').count()).toBeGreaterThan(20)
  const range = page.getByRole('group', { name: /zoom/i }).locator('span').first()
  const before = await range.innerText()
  await zoomIn(page).click()
  await expect(range).not.toHaveText(before)
  await page.getByRole('button', { name: 'All years' }).click()
  await markerWords(page, delegates.title).click()
  await expect(heading(page, delegates.title)).toBeFocused()
  await expect(rail(page)).toContainText('2007')
  const chart = page.locator('#census-composition')
  await chart.getByRole('radio', { name: 'Number since 1989' }).check({ force: true })
  await expect(chart.getByRole('heading').first()).toContainText('million')
  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: find.field }).fill('Majilis')
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()

  await page.goto('./present/')
  await expect(page.locator('[data-alive]')).toBeAttached()
  const shown = page.locator('main > section[data-place="current"]')
  const first = await shown.getAttribute('id')
  await page.keyboard.press('PageDown')
  await expect(shown).not.toHaveAttribute('id', first ?? '')
  await page.keyboard.press('g')
  await expect(page.getByRole('dialog')).toBeVisible()

  await page.goto('./embed/')
  await expect(page.locator('html')).toHaveAttribute('data-scripted', 'alive')
  const title = page.getByRole('heading', { level: 2 }).filter({ visible: true }).first()
  const moment1 = await title.innerText()
  await page.getByRole('button', { name: embedWords.next }).click()
  await expect(title).not.toHaveText(moment1)
  expect(complaints).toEqual([])
})

test.describe('far west of Greenwich, with a clock that is years behind and no storage', () => {
  test.use({ timezoneId: 'Pacific/Pago_Pago' })

  test('every date is the one that was built', async ({ page, browser, baseURL }) => {
    const complaints = watchComplaints(page)
    await page.clock.setFixedTime(new Date('1999-01-01T00:30:00Z'))
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError')
          },
        })
      }
    })
    const still = await openStill(browser, baseURL, { width: 1280, height: 800 })
    await openPage(page)
    const textsOf = async (one: Page) =>
      (await drawnTexts(drawing(one))).map(({ text }) => text).sort()
    const built = await textsOf(still)
    expect(built.filter((text) => /\d{4}/.test(text)).length).toBeGreaterThan(5)
    expect(await textsOf(page)).toEqual(built)
    for (const selector of ['main > section time', 'main > section > header', 'main dt']) {
      expect(await page.locator(selector).allTextContents()).toEqual(
        await still.locator(selector).allTextContents(),
      )
    }
    await still.context().close()
    await page.getByRole('button', { name: words.theme.label }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    await page.goto('./present/?step=nine-delegates')
    await expect(page.locator('#nine-delegates')).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(page.locator('#nine-delegates')).toBeHidden()
    expect(complaints).toEqual([])
  })
})

/** Takes the style out of each page, and refuses each sheet: as a host that allows neither. */
const refuseStyle = async (page: Page) => {
  await page.route('**/*.css', (route) => route.abort())
  await page.route(/\/(\?.*)?$/, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /<style[^>]*>[\s\S]*?<\/style>/g,
      '<style data-fonts></style>',
    )
    await route.fulfill({ response, body })
  })
}

for (const hasScripts of [true, false]) {
  test.describe(hasScripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: hasScripts })

    test('Without any style a page is its words, once, and no picture is larger than a word', async ({
      page,
    }) => {
      await refuseStyle(page)
      // In px, where the browser's own font is as wide as DejaVu Serif.
      for (const [path, most] of [
        ['./', 9000],
        ['./about/', 12_000],
        ['./present/', 11_000],
        ['./handout/', 9000],
        [`./embed/milestone/${delegates.id}/`, 4000],
        ['./embed/chart/census-composition/', 1500],
      ] as const) {
        await page.goto(path)
        await settleNetwork(page)
        const { height, large } = await page.evaluate(() => ({
          height: document.documentElement.scrollHeight,
          large: [...document.querySelectorAll('svg')]
            .filter((one) => !one.parentElement?.closest('svg'))
            .map((one) => one.getBoundingClientRect())
            .filter((box) => box.width > 0 && box.height > 0)
            .map((box) => `${Math.round(box.width)} × ${Math.round(box.height)}`)
            .filter((size) => Math.max(...size.split(' × ').map(Number)) > 48),
        }))
        expect(large, path).toEqual([])
        expect(height, path).toBeLessThan(most)
      }
      await page.goto('./')
      for (const title of titles) await expect(heading(page, title)).toHaveCount(1)
    })
  })
}

test('The sheet of the page comes late, or never: the timeline is seen, and what is pressed is done', async ({
  page,
}) => {
  const release = await holdBack(page, '**/*.css')
  await page.goto('./', { waitUntil: 'commit' })
  for (const title of titles) await expect(marker(page, title)).toBeInViewport()
  await page.getByRole('button', { name: words.theme.label }).click()
  await markerWords(page, delegates.title).click()
  release()
  await expect(heading(page, delegates.title)).toBeInViewport()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.evaluate(() => {
    scrollTo(0, 0)
  })
  await expect(zoomIn(page)).toBeInViewport()
  await page.unrouteAll()

  await page.route('**/*.css', (route) => route.fulfill({ status: 404 }))
  await page.goto('./')
  await settleNetwork(page)
  await expect(page.locator('html')).toHaveAttribute('data-scripted', 'alive')
  for (const title of titles) await expect(marker(page, title)).toBeInViewport()
  await markerWords(page, delegates.title).click()
  await expect(heading(page, delegates.title)).toBeInViewport()
})

test('A newer version was published: what the open page still needs is gone, and is said', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await openPage(page)
  // All files are new ones now; for what is gone the host has a page.
  await page.route(/\/(assets|views|pieces)\//, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>Gone' }),
  )
  await page.getByRole('button', { name: words.share }).first().click()
  await expect(page.getByText(words.shareFailed)).toBeVisible()
  const fold = page.locator(`#${delegates.id} details:has([data-brings]) > summary`).first()
  await fold.click()
  await expect(fold.locator('..').getByRole('link').first()).toBeVisible()
  await expect(zoomIn(page)).toBeVisible()

  // Where only what comes last is gone, all else is as it was.
  await page.unrouteAll()
  await page.route('**/offline-*.js', (route) => route.fulfill({ status: 404 }))
  for (const path of ['./about/', './present/']) {
    await page.goto(path)
    await settleNetwork(page)
    await expect(page.locator('html')).toHaveAttribute('data-scripted', 'alive')
  }
  expect(errors).toEqual([])
})
