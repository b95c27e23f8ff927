import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { languages } from '../../src/content/languages'
import { charts } from '../../src/content/stories/accord/en/charts'
import { words as kazakh } from '../../src/content/interface/kk/words'
import { words as russian } from '../../src/content/interface/ru/words'
import { findBarriers } from './barriers'
import { openFolds, openStill } from './steps'
import { drawnPictures, findUntidy, sidewaysScroll } from './texts'

const further = [
  { tag: 'kk', words: kazakh },
  { tag: 'ru', words: russian },
] as const
const linkTo = (page: Page, tag: string) => page.locator(`header nav a[hreflang="${tag}"]`)

/** Sentences of three Latin words that no mark says to be of another language. */
const findLatin = (page: Page) =>
  page.evaluate(() => {
    const own = document.documentElement.lang
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      const marked = parentElement?.closest('[lang], script, style, template')
      if (marked && marked.getAttribute('lang') !== own) continue
      if (/[a-z]{3,}\s[a-z]{2,}\s[a-z]{3,}/.test(textContent ?? '')) found.push(textContent ?? '')
    }
    return found
  })

for (const { tag, words } of further) {
  test(`Every picture and every line fits in ${tag}, from 280 to 2560 px`, async ({
    browser,
    baseURL,
  }) => {
    // Without scripts only style sheets answer to another width, and they do so at once.
    const page = await openStill(browser, `${baseURL ?? ''}${tag}/`, { width: 280, height: 800 })
    for (const width of [280, 390, 768, 1024, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      // Tables need a little more than the narrowest frame.
      if (width === 390) await openFolds(page)
      expect.soft(await sidewaysScroll(page), `${width} px`).toBe(0)
      const drawing = page.getByRole('group', { name: words.timeline.drawing })
      const figures = page.locator('main figure[id] [role="img"]').filter({ visible: true })
      const pictures = await drawnPictures(drawing.or(figures))
      expect(pictures.length).toBeGreaterThan(1)
      expect.soft(pictures.flatMap(findUntidy), `${width} px`).toEqual([])
    }
    await page.context().close()
  })

  test(`Every chart for frames fits in ${tag} where its words are largest`, async ({
    browser,
    baseURL,
  }) => {
    const page = await openStill(browser, baseURL, { width: 280, height: 800 })
    for (const id of Object.keys(charts)) {
      await page.goto(`${baseURL ?? ''}${tag}/embed/chart/${id}/`)
      for (const width of [280, 420, 580, 1040]) {
        await page.setViewportSize({ width, height: 800 })
        const pictures = await drawnPictures(
          page.locator('main figure [role="img"]').filter({ visible: true }),
        )
        expect(pictures.length).toBeGreaterThan(0)
        expect.soft(pictures.flatMap(findUntidy), `${width} px`).toEqual([])
      }
    }
    await page.context().close()
  })

  test(`What is not marked as quoted is in ${tag}, and has no barriers`, async ({ page }) => {
    for (const path of ['', 'present/', 'about/', 'handout/', 'embed/']) {
      await page.goto(`${tag}/${path}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(tag)
      expect.soft(await findLatin(page), path).toEqual([])
      expect.soft(await findBarriers(page, { again: 'elements' }), path).toEqual([])
    }
  })

  test(`A deck goes on in ${tag} where it stood`, async ({ page }) => {
    await page.goto('present/?step=nine-delegates')
    await page.locator(`a[hreflang="${tag}"]`).click()
    await expect(page).toHaveURL(new RegExp(`/${tag}/present/\\?step=nine-delegates`))
    await expect(page.locator('[data-place="current"]')).toHaveAttribute('id', /nine-delegates/)
    await page.keyboard.press('PageDown')
    await expect(page).not.toHaveURL(/step=nine-delegates(&|$)/)
  })

  test(`A frame asked for in ${tag} shows the page of that language`, async ({ page }) => {
    await page.goto(`embed/chart/majilis-2007/?lang=${tag}`)
    await expect(page).toHaveURL(new RegExp(`/${tag}/embed/chart/majilis-2007/`))
    await expect(page.locator('html')).toHaveAttribute('lang', tag)
  })
}

test('The switch keeps what is chosen and read, and is remembered', async ({ page }) => {
  await page.goto('./?year=1999')
  await page.locator('#nine-delegates').evaluate((section) => section.scrollIntoView())
  await linkTo(page, 'ru').evaluate((link: HTMLElement) => link.click())
  await expect(page).toHaveURL(/\/ru\/\?year=1999#nine-delegates/)
  await expect(page.locator('#nine-delegates')).toBeInViewport()
  await page.goto('./')
  await expect(page.locator('[data-offer="ru"]')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/')
})

test('A reader is told of the page in the language of the browser, and stays', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'kk-KZ' })
  const page = await context.newPage()
  await page.goto(baseURL ?? '')
  const offer = languages.find(({ tag }) => tag === 'kk')?.offer ?? ''
  await expect(page.getByText(offer)).toBeVisible()
  await expect(page.locator('[data-offer="ru"]')).toBeHidden()
  expect(page.url()).toBe(baseURL)
  await context.close()
})

test('A form of a word finds the others, in either script', async ({ page }) => {
  for (const text of ['Ассамблеясының', 'assambleya', 'мажилис']) {
    await page.goto(`kk/?find=${encodeURIComponent(text)}`)
    const results = page.getByRole('dialog').getByRole('link')
    await expect(results.filter({ hasText: /Ассамблея|Мәжіліс/ }).first()).toBeVisible()
  }
})
