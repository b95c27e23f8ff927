import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { aboutPage } from '../../src/content/interface/en/evidence'
import { about } from '../../src/content/stories/accord/en/about'
import { quotes } from '../../src/content/stories/accord/facts/quotes'
import type { QuoteFacts } from '../../src/model/content'
import { quotationMarks } from '../../src/quotes/quotationMarks'
import { sources } from '../../src/content/stories/accord/facts/sources'
import {
  census,
  drawing,
  expectUncovered,
  heading,
  marker,
  moments,
  openFolds,
  timeline,
  titles,
  widths,
  zoomIn,
} from './steps'

test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } })

test('Without scripts the sections of the moments can be read in full', async ({ page }) => {
  await page.goto('./')
  await openFolds(page)
  for (const { id, title, lead, statements } of moments) {
    const text = await page.locator(`#${id}`).innerText()
    for (const sentence of [title, lead, ...Object.values(statements)]) {
      expect(text).toContain(sentence)
    }
  }
})

test('Without scripts every quotation stands there letter by letter, the long one once unfolded', async ({
  page,
}) => {
  await page.goto('./#quote-nazarbayev-one-third')
  const long = page.locator('#quote-nazarbayev-one-third')
  await expect(long.getByText('socio-economic niches.')).toBeHidden()
  await long.getByText('Read on').click()
  await expect(long.getByText('socio-economic niches.')).toBeVisible()
  for (const { id, text, language, versions = [] } of quotes as readonly QuoteFacts[]) {
    // Words that were not said in English stand first as they were said.
    const first = versions.find(({ isOriginal }) => isOriginal) ?? { text, language }
    const { open, close } = quotationMarks(first.language)
    const paragraphs = page.locator(`#quote-${id} blockquote p`)
    const shown = await paragraphs.evaluateAll((all) => all.map((p) => p.textContent).join(''))
    expect(shown).toBe(open + first.text + close)
  }
})

test('Without scripts a link into a fold opens it, and what it held is seen', async ({ page }) => {
  for (const id of ['claim-nine-representatives', 'quote-vollebaek', 'nine-delegates-sources']) {
    await page.goto(`./#${id}`)
    await expect(page.locator(`#${id}`)).toBeInViewport()
  }
  const sources = page.locator('#nine-delegates-sources')
  await expect(sources.getByRole('link', { name: /^All \d+ sources$/ })).toBeVisible()
  // What a page without scripts cannot fetch it names, and leads to.
  await page.goto('./#paths-since-1989')
  await page
    .locator('#policy-outlined-numbers')
    .getByRole('link', { name: /^From 1989 to 2021/ })
    .click()
  await expect(page.getByRole('table', { includeHidden: true }).first()).toBeAttached()
})

test('Without scripts the word for sources leads to them', async ({ page }) => {
  await page.goto('./#nine-delegates')
  await page
    .locator('#nine-delegates')
    .getByRole('link', { name: 'Sources', exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(/\/sources\/#source-[\w-]+$/)
})

test('Without scripts there are all sources, and what was said about the method', async ({
  page,
}) => {
  await page.goto('./')
  for (const line of about.checkedLines) await expect(page.locator('#about')).toContainText(line)
  await page.locator('#about').getByRole('link', { name: aboutPage.title }).click()
  for (const paragraph of about.paragraphs) {
    await expect(page.getByRole('main')).toContainText(paragraph)
  }
  await page
    .getByRole('main')
    .getByRole('link', { name: `All ${sources.length} sources` })
    .click()
  await expect(page.getByRole('article')).toHaveCount(sources.length)
  const texts = await page
    .getByRole('article')
    .evaluateAll((all) => all.map(({ id, textContent }) => [id, textContent] as const))
  for (const { id, title, publisher } of sources) {
    const text = new Map(texts).get(`source-${id}`)
    expect(text).toContain(title)
    expect(text).toContain(publisher)
  }
})

/** The charts of the page, those in folds unfolded. */
async function shownCharts(page: Page): Promise<readonly Locator[]> {
  const charts = await page.locator('figure[data-chart]').all()
  for (const chart of charts) {
    const isFolded = !(await chart.isVisible())
    if (isFolded) await chart.locator('xpath=ancestor::details/summary').first().click()
  }
  return charts
}

test('Without scripts every chart says what it shows, and its table opens', async ({ page }) => {
  await page.goto('./')
  const shown = await shownCharts(page)
  expect(shown.length).toBeGreaterThan(3)
  for (const chart of shown) {
    await expect(chart.getByRole('heading')).toHaveText(/\w/)
    await expect(chart.getByRole('img')).toHaveAccessibleName(/\w/)
    await expect(chart.getByRole('radio')).toHaveCount(0)
    const table = chart.getByRole('table', { includeHidden: true }).first()
    await expect(table).toBeHidden()
    await chart.getByText('Table and sources', { exact: true }).click()
    await expect(table).toBeVisible()
  }
  const shares = page.locator('#census-composition').getByRole('table', { name: /1989 to 2021/ })
  for (const share of ['39.7', '53.4', '63.1', '70.4']) await expect(shares).toContainText(share)
})

test('Without scripts a marker and a census lead to their places', async ({ page }) => {
  for (const { id, title, date } of moments) {
    await page.goto('./')
    await marker(page, title).getByText(date.slice(0, 3)).filter({ visible: true }).first().click()
    await expect(page).toHaveURL(new RegExp(`#${id}$`))
    await expectUncovered(heading(page, title))
  }
  await page.goto('./')
  await census(page, 1999).getByText('1999').click()
  await expect(page).toHaveURL(/#census-composition$/)
  await expectUncovered(page.locator('#census-composition').getByRole('heading'))
})

test('Without scripts Tab comes to every moment, which is seen to have the focus', async ({
  page,
}) => {
  await page.goto('./')
  for (const title of titles) {
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
      if (name?.includes(title)) break
    }
    await expect(marker(page, title)).toBeFocused()
  }
})

test('Without scripts nothing is offered that needs them', async ({ page }) => {
  await page.goto('./')
  await expect(zoomIn(page)).toBeHidden()
  await expect(page.getByRole('slider')).toHaveCount(0)
  // What opens by itself is offered, and does.
  const buttons = page.getByRole('button')
  const opening = page.locator('button[popovertarget]:visible')
  expect(await buttons.count()).toBe(await opening.count())
  await opening.first().click()
  const id = (await opening.first().getAttribute('popovertarget')) ?? ''
  await expect(page.locator(`[id="${id}"]`)).toBeVisible()
})

test('Without scripts one drawing of each thing is shown at any width', async ({ page }) => {
  await page.goto('./')
  const charts = await shownCharts(page)
  for (const width of widths) {
    // Only style sheets answer to another width, and they do so at once.
    await page.setViewportSize({ width, height: 800 })
    await expect(drawing(page), `${width} px`).toHaveCount(1)
    for (const title of titles) await expect(marker(page, title)).toHaveCount(1)
    for (const year of [1989, 1999, 2009, 2021]) await expect(census(page, year)).toHaveCount(1)
    for (const chart of charts) await expect(chart.getByRole('img')).toHaveCount(1)
    await expect(timeline(page)).toBeVisible()
  }
})

test('What a width does not show of the drawing takes no time to lay out', async ({ page }) => {
  await page.goto('./')
  const texts = timeline(page).locator('text')
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const [seen, laidOut] = await texts.evaluateAll((all) => {
      const isSeen = (one: Element) => one.getBoundingClientRect().width > 0
      // What has been laid out is visible to a browser even inside what is not displayed.
      return [all.filter(isSeen), all.filter((one) => one.checkVisibility())].map((some) =>
        some.map(({ textContent }) => textContent),
      )
    })
    expect(seen?.length, `${width} px`).toBeGreaterThan(titles.length)
    expect(laidOut, `${width} px`).toEqual(seen)
  }
})
