import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { embed as words } from '../../src/content/interface/en/embed'
import { milestones } from '../../src/content/stories/accord/en/milestones'
import { chartFrame } from '../../src/content/interface/en/cards'
import { page as pageWords } from '../../src/content/interface/en/page'
import { share } from '../../src/content/interface/en/share'
import { findBarriers } from './barriers'
import { next, placeAmong, shownTitle, test } from './frames'
import { boxOf, collectComplaints, moment, moments, openPage, rail, titles } from './steps'
import { sidewaysScroll } from './texts'

for (const piece of [
  '',
  'milestone/statements-2020',
  'chart/census-composition',
  'quote/vollebaek',
]) {
  test(`At most twelve Tab presses cross the frame: ${piece || 'the story'}`, async ({
    page,
    openHost,
  }) => {
    const frame = await openHost('plain', { piece, height: 900 })
    await expect(frame.locator('html')).toHaveAttribute('data-scripted')
    await page.evaluate(() => {
      for (const [place, id] of [
        ['afterbegin', 'before'],
        ['beforeend', 'after'],
      ] as const) {
        document.body.insertAdjacentHTML(place, `<button id="${id}">${id}</button>`)
      }
    })
    await page.locator('#before').focus()
    let presses = 0
    while ((await page.evaluate(() => document.activeElement?.id)) !== 'after' && presses < 40) {
      await page.keyboard.press('Tab')
      presses += 1
    }
    expect(presses).toBeGreaterThan(2)
    expect(presses).toBeLessThanOrEqual(13)
  })

  test(`axe finds no barrier in either theme: ${piece || 'the story'}`, async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 800 })
    await page.goto(`embed/${piece && `${piece}/`}`)
    for (const fold of await page.locator('summary:visible').all()) await fold.click()
    expect(await findBarriers(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findBarriers(page, { again: 'colors' })).toEqual([])
  })
}

test('The options say where to begin and which lanes to show', async ({ page }) => {
  await page.goto('embed/?at=korday-2020&lanes=context&compact')
  await expect(shownTitle(page)).toHaveText(milestones['korday-2020'].title)
  await expect(page.getByText(placeAmong('\\d+', 'main', 'context'))).toBeVisible()
  await page.goto('embed/?at=nowhere&lanes=')
  await expect(shownTitle(page)).toHaveText(titles[0] ?? '')
  await expect(page.getByText(placeAmong(1, 'main'))).toBeVisible()
})

test('Words and numbers of a moment are one step away, its chart alive', async ({ page }) => {
  await page.goto('embed/?at=nine-delegates')
  await page.getByRole('radio', { name: words.view.numbers }).filter({ visible: true }).check()
  const chart = page.locator('#majilis-2007')
  await expect(chart).toBeVisible()
  await chart.locator('[data-drawing]:visible').first().focus()
  await page.keyboard.press('End')
  await expect(chart.locator('[data-said]')).not.toBeEmpty()
  await page.getByRole('radio', { name: words.view.words }).filter({ visible: true }).check()
  await expect(chart).toBeHidden()
  await expect(page.locator('figure blockquote').filter({ visible: true }).first()).toBeVisible()
})

test('In a frame too, a people and its number stand at both ends of its row', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 800 })
  await page.goto('./embed/chart/peoples-by-region/')
  await page.getByText('Table and sources', { exact: true }).click()
  const people = page.locator('details details').first()
  const [row, word] = [await boxOf(people), await boxOf(people.locator('summary'))]
  expect(word.width).toBeGreaterThan(row.width - 2)
})

test('The way to the full story leads to the same moment, in a new tab', async ({ page }) => {
  await page.goto('embed/')
  await next(page).click()
  const [story] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: words.openStory }).click(),
  ])
  expect(new URL(story.url()).hash).toBe(`#${moments[1]?.id}`)
})

test('The share dialog gives a frame as high as its preview, which a bare page shows whole', async ({
  page,
  hosts,
}) => {
  const complaints = collectComplaints(page)
  await page.goto('./')
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog', { name: share.title })
  await dialog.getByLabel(share.piece).selectOption('chart/majilis-2007')
  const preview = page.frameLocator('#share iframe')
  await expect(preview.locator('#majilis-2007')).toBeVisible()
  const part = dialog.getByRole('region', { name: share.snippets.frame.title, exact: true })
  const field = part.locator('pre')
  await expect(field).toContainText('embed/chart/majilis-2007/')
  await expect(field).not.toContainText('height="640"')
  // All of it can be seen, however long.
  expect(await field.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
  const snippet = await field.innerText()
  await dialog.getByRole('button', { name: share.close }).click()
  await expect(dialog).toBeHidden()
  expect(complaints).toEqual([])

  // On this site's own page its policy would forbid the snippet's style.
  await page.goto(`${hosts}plain.html`)
  await page.setContent(snippet)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('#majilis-2007')).toBeVisible()
  const fits = () =>
    frame.locator('html').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  await expect.poll(fits).toBeLessThanOrEqual(2)
})

for (const { piece, state, picture } of [
  {
    piece: 'census-composition',
    state: 'group=German&census=number-1989',
    picture: 'census-composition-number-1989',
  },
  { piece: 'peoples-by-region', state: 'group=German', picture: undefined },
  { piece: 'peoples-by-region', state: 'year=1999', picture: 'peoples-by-region' },
]) {
  test(`What is shared is called and pictured as the preview is: ${piece}, ${state}`, async ({
    page,
  }) => {
    await page.goto(`?${state}`)
    await page.getByRole('button', { name: 'Share' }).click()
    const dialog = page.getByRole('dialog', { name: share.title })
    await dialog.getByLabel(share.piece).selectOption(`chart/${piece}`)
    const heading = page.frameLocator('#share iframe').locator('figcaption h2:visible')
    await expect(heading).toBeVisible()
    const title = (await heading.textContent()) ?? ''
    const field = dialog.locator('[data-snippet="frame"]')
    await expect(field).toContainText(`title="${title}"`)
    await expect(field).toContainText(`>${title}</a></p>`)
    const snippet = (await field.textContent()) ?? ''
    const [, address, alt] = /<img src="([^"]*)" alt="([^"]*)"/.exec(snippet) ?? []
    expect(alt).toBe(picture && title)
    expect(address).toBe(picture && new URL(`pictures/${picture}.svg`, page.url()).href)
    if (address !== undefined) {
      // The file says so itself.
      expect(await (await page.request.get(address)).text()).toContain(`<title>${title}</title>`)
    }
  })
}

const pieceIn = (page: Page) =>
  page.getByRole('dialog', { name: share.title }).getByLabel(share.piece)

const shareFromRail = (page: Page) =>
  rail(page).getByRole('button', { name: pageWords.share, exact: true }).click()

/** Lets this part of the page end or begin so far down the window, as a share of its height. */
const bringTo = (page: Page, id: string, edge: 'top' | 'bottom', share: number) =>
  page.locator(`#${id}`).evaluate(
    (element, [side, part]) => {
      const top = element.getBoundingClientRect()[side] - innerHeight * part
      scrollBy({ top, behavior: 'instant' })
    },
    [edge, share] as const,
  )

for (const id of ['no-quota-2023', 'anniversary-2025', 'constitution-2026', 'korday-2020']) {
  test(`Of the rows that a link has opened, that one is offered to share: ${id}`, async ({
    page,
  }) => {
    await openPage(page, `#${id}`)
    await shareFromRail(page)
    await expect(pieceIn(page)).toHaveValue(`milestone/${id}`)
  })
}

test('What is offered to share is what the rail names; of closed rows, the picture above them', async ({
  page,
}) => {
  await openPage(page)
  const { id, short } = moment('assembly-founded')
  // The next moment has the middle of the window.
  await bringTo(page, id, 'bottom', 0.4)
  await expect(rail(page)).toContainText(short)
  await shareFromRail(page)
  await expect(pieceIn(page)).toHaveValue(`milestone/${id}`)
  await page.keyboard.press('Escape')
  await bringTo(page, 'quota-2022', 'top', 0.32)
  await expect(rail(page).locator('[data-at]')).toHaveAttribute('data-at', 'quota-2022')
  await shareFromRail(page)
  await expect(pieceIn(page)).toHaveValue('chart/seats-since-2007')
  await page.keyboard.press('Escape')
  await bringTo(page, 'languages-1997', 'top', 0.32)
  await expect(rail(page).locator('[data-at]')).toHaveAttribute('data-at', 'languages-1997')
  await shareFromRail(page)
  await expect(pieceIn(page)).toHaveValue('')
  const link = page.locator('#share [data-snippet="link"]')
  await expect(link).toHaveText(new URL('./#languages-1997', page.url()).href)
})

for (const state of ['census=number-1959', 'group=German', 'year=1999']) {
  test(`A chart in which something is chosen is offered to share, as it is: ${state}`, async ({
    page,
  }) => {
    await openPage(page, `?${state}#census-composition`)
    const title = page.locator('#census-composition figcaption h3:visible')
    await expect(page.locator('#census-composition')).toHaveAttribute('data-alive')
    if (state.startsWith('census')) await expect(title).toContainText('1959')
    await bringTo(page, 'census-composition', 'top', 0.1)
    await shareFromRail(page)
    await expect(pieceIn(page)).toHaveValue('chart/census-composition')
    await expect(pieceIn(page).locator('option:checked')).toHaveText(await title.innerText())
    await expect(page.locator('#share [data-snippet="frame"]')).toContainText(state)
  })
}

test('What can be saved from a frame has no empty lines', async ({ page }) => {
  await page.goto('embed/chart/census-composition/')
  await expect(page.locator('html')).toHaveAttribute('data-scripted', 'alive')
  await page.getByRole('button', { name: chartFrame.save }).click()
  const lines = page.locator('[data-save] li:visible')
  await expect(lines).toHaveText([chartFrame.csv, chartFrame.csvSources, chartFrame.svg])
})

test('What was previewed is no step back, and is gone when the dialog is closed', async ({
  page,
}) => {
  await page.goto('./')
  const entries = () => page.evaluate(() => history.length)
  const before = await entries()
  const dialog = page.getByRole('dialog', { name: share.title })
  const preview = page.frameLocator('#share iframe')
  for (const piece of [
    'chart/majilis-2007',
    'chart/seats-since-2007',
    'milestone/nine-delegates',
  ]) {
    await page.getByRole('button', { name: 'Share' }).click()
    await dialog.getByLabel(share.piece).selectOption(piece)
    await expect(preview.locator(`#${piece.replace(/.*\//, '')}`)).toBeVisible()
    await dialog.locator('[name="theme"]').selectOption('dark')
    await expect(preview.locator('[data-theme="dark"]')).toBeVisible()
    expect(page.frames()).toHaveLength(2)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect.poll(() => page.frames().length).toBe(1)
  }
  expect(await entries()).toBe(before)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the story stands there whole, one moment after another', async ({ page }) => {
    await page.goto('embed/')
    const text = await page.locator('main').innerText()
    for (const { title, lead } of Object.values(milestones)) {
      expect(text).toContain(title)
      expect(text).toContain(lead)
    }
    await expect(page.locator('#majilis-2007 svg:visible').first()).toBeVisible()
    await expect(page.locator('#quote-nazarbayev-key-priorities')).toBeVisible()
    await expect(next(page)).toBeHidden()
  })
})
