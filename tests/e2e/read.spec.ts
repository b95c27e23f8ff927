import { expect, test } from '@playwright/test'
import {
  boxOf,
  census,
  expectUncovered,
  hashOf,
  heading,
  marker,
  moments,
  openPage,
  preview,
  rail,
  scrollTop,
  settleFonts,
  timeline,
  zoomIn,
} from './steps'
import { moment } from '../../src/content/interface/en/moment'

test.use({ viewport: { width: 1280, height: 800 } })

test('The first screen holds the title and the moments', async ({ page }) => {
  await openPage(page)
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Interethnic accord in Kazakhstan')
  await expect(title).toBeInViewport({ ratio: 1 })
  for (const { title, short } of moments) {
    await expect(marker(page, title)).toBeInViewport({ ratio: 0.999 })
    // Whichever of the two there is room for.
    const text = marker(page, title).getByText(title).or(marker(page, title).getByText(short))
    await expect(text.first()).toBeInViewport({ ratio: 0.999 })
  }
})

test('Each moment fits one screen, from its date to the row of folds', async ({ page }) => {
  await openPage(page)
  for (const { id, title } of moments) {
    const section = page.locator(`#${id}`)
    await section.evaluate((one) => {
      one.scrollIntoView()
    })
    for (const part of [
      heading(page, title),
      section.locator('blockquote').first(),
      section.getByRole('img').first(),
      section.locator('summary').filter({ hasText: moment.record }),
      section.getByRole('link', { name: /^Next: / }),
    ]) {
      await expect(part, title).toBeInViewport({ ratio: 0.99 })
    }
  }
})

test('A picture of the whole page holds all of it, though nobody has touched the page', async ({
  page,
}) => {
  await page.goto('./')
  const headings = page.locator('main > section h2')
  expect(await headings.count()).toBeGreaterThan(moments.length)
  const blank = () =>
    headings.evaluateAll((all) =>
      all
        .filter((one) => !one.checkVisibility({ contentVisibilityAuto: true }))
        .map((one) => one.textContent),
    )
  await expect.poll(blank).toEqual([])
})

test('A marker leads to its section and its heading, and Back to where one was', async ({
  page,
}) => {
  await openPage(page)
  await page.mouse.wheel(0, 60)
  await expect.poll(() => scrollTop(page)).toBe(60)
  await marker(page, 'Nine seats').getByText('Nine seats').click()
  await expect(page).toHaveURL(/#nine-delegates$/)
  const target = heading(page, 'Nine seats in parliament')
  await expect(target).toBeFocused()
  await expectUncovered(target)
  await page.goBack()
  await expect(page).not.toHaveURL(/#/)
  await expect.poll(() => scrollTop(page)).toBe(60)
  await expect(marker(page, 'Nine seats')).toBeInViewport()
})

test('Pointing at a marker shows what it is about without going there', async ({ page }) => {
  await openPage(page)
  await expect(preview(page)).toHaveCount(0)
  await marker(page, 'Nine seats').getByText('Nine seats').hover()
  await expect(preview(page)).toContainText('nine of the 107 deputies')
  await expect(preview(page)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(preview(page)).toHaveCount(0)
  await marker(page, 'The Assembly').getByText('The Assembly').hover()
  await expect(preview(page)).toContainText('The Assembly is founded')
  await page.mouse.move(4, 4)
  await expect(preview(page)).toHaveCount(0)
  expect(hashOf(page)).toBe('')
})

for (const [id, width] of [
  ['nine-delegates', 1280],
  ['nine-delegates', 390],
  ['quote-odihr-2016', 1280],
  ['paths-since-1989', 390],
  ['context', 1280],
] as const) {
  test(`A link to ${id} opens there and stays there at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openPage(page, `#${id}`)
    const target = page.locator(`#${id}`)
    await expectUncovered(target)
    await expect(rail(page)).toBeVisible()
    const [place, bar] = [await boxOf(target), await boxOf(rail(page))]
    // Its line is that of the rail, give or take a part of a pixel.
    expect(place.y).toBeGreaterThanOrEqual(bar.y + bar.height - 2)
    expect(place.y).toBeLessThan(400)
  })
}

test('A link to a place that does not exist opens the page at its beginning', async ({ page }) => {
  await openPage(page, '#%E0%A4%A')
  expect(await scrollTop(page)).toBe(0)
})

test('The rail appears while reading, follows the section in view, and leads to another', async ({
  page,
}) => {
  await openPage(page)
  await expect(rail(page)).toBeHidden()
  for (const { id, title, short } of moments) {
    const { y } = await boxOf(page.locator(`#${id}`))
    await page.mouse.move(640, 400)
    await page.mouse.wheel(0, y + 20)
    await expect(rail(page)).toBeVisible()
    const current = rail(page).locator('[aria-current]')
    await expect(current).toHaveAccessibleName(new RegExp(title))
    await expect(rail(page)).toContainText(short)
  }
  await rail(page).getByRole('link', { name: 'The Assembly is founded' }).click()
  await expect(page).toHaveURL(/#assembly-founded$/)
  await expect(heading(page, 'The Assembly is founded')).toBeFocused()
  await expectUncovered(heading(page, 'The Assembly is founded'))
  await page.mouse.wheel(0, -100_000)
  await expect(rail(page)).toBeHidden()
})

test('The bar of a census leads to the chart that tells all of it', async ({ page }) => {
  await openPage(page)
  await census(page, 2009).getByText('Census 2009').click()
  await expect(page).toHaveURL(/#census-composition$/)
  const chart = page.locator('#census-composition')
  await expect(chart.getByRole('heading')).toBeFocused()
  await expectUncovered(chart.getByRole('heading'))
  await expect(chart.getByRole('img')).toBeInViewport()
})

test('Copying a quotation takes the words, who said them and where they stand', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, '#quote-tokayev-continue')
  const card = page.locator('#quote-tokayev-continue')
  await card.getByText('Cite', { exact: true }).click()
  await card.getByRole('button', { name: 'Copy with attribution' }).click()
  await expect(card.getByRole('status').first()).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(
    '“We will continue the policy of strengthening peace and harmony in our society, and the values of mutual respect and equality for all citizens”',
  )
  expect(copied).toContain('Kassym-Jomart Tokayev')
  expect(copied).toContain('date not given in the article')
  expect(copied).toContain('As quoted by Aiman Zhussupova in The Astana Times, March 2021')
  expect(copied).toContain('https://astanatimes.com/2021/03/')
})

test('“Table and sources” opens the numbers behind the chart', async ({ page }) => {
  await openPage(page, '#census-composition')
  const chart = page.locator('#census-composition')
  const table = chart.getByRole('table', { name: /1989 to 2021/, includeHidden: true })
  await expect(table).toBeHidden()
  await chart.getByText('Table and sources', { exact: true }).click()
  await expect(table).toBeVisible()
  await expect(table.getByRole('columnheader')).toHaveText(['1989', '1999', '2009', '2021'])
  const kazakhs = table.getByRole('rowgroup').filter({ hasText: 'Kazakhs' })
  await expect(kazakhs.getByRole('cell')).toHaveText([
    /^39\.7\s%/,
    /^53\.4\s%/,
    /^63\.1\s%/,
    /^70\.4\s%/,
    '6,534,616',
    '7,985,039',
    '10,096,763',
    '13,497,891',
  ])
  await chart.getByText('Table and sources', { exact: true }).click()
  await expect(table).toBeHidden()
})

test('A long quotation opens and closes below, and nothing above it moves', async ({ page }) => {
  await openPage(page, '#quote-nazarbayev-one-third')
  const card = page.locator('#quote-nazarbayev-one-third')
  const places = async () => ({
    card: (await boxOf(card)).y,
    beginning: (await boxOf(card.getByText('One third of the population'))).y,
    control: (await boxOf(card.locator('blockquote summary'))).y,
    scroll: await scrollTop(page),
  })
  const end = card.getByText('linguistic and socio-economic niches.”')
  const before = await places()
  await expect(end).toBeHidden()
  await card.getByText('Read on').click()
  await expect(end).toBeVisible()
  expect(await places()).toEqual(before)
  await card.getByText('Show less').click()
  await expect(end).toBeHidden()
  expect(await places()).toEqual(before)
})

test('Every link inside the page leads somewhere', async ({ page }) => {
  await openPage(page)
  const links = await page.locator('a[href^="#"]').evaluateAll((all) =>
    all.map((link) => {
      const href = link.getAttribute('href') ?? ''
      const target = document.getElementById(href.slice(1))
      return { href, found: target !== null }
    }),
  )
  expect(links.filter(({ found }) => !found)).toEqual([])
})

test('From a paragraph to its source and back: two steps each', async ({ page }) => {
  await openPage(page, '#nine-delegates')
  const section = page.locator('#nine-delegates')
  const word = section.getByRole('link', { name: 'Sources', exact: true }).first()
  await word.click()
  const card = page.getByRole('dialog', { name: 'Sources' })
  await expect(card).toBeFocused()
  await expect(card).toBeInViewport({ ratio: 1 })
  await expect(card).toContainText('Two sources agree')
  await expect(card).toContainText('Inter-Parliamentary Union')
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(word).toBeFocused()
  expect(hashOf(page)).toBe('#nine-delegates')

  await page.keyboard.press('Enter')
  await card
    .getByRole('listitem')
    .filter({ hasText: 'Inter-Parliamentary Union' })
    .getByRole('link', { name: 'All on this source' })
    .first()
    .click()
  await expect(page).toHaveURL(/\/sources\/#source-ipu-2007$/)
  const entry = page.locator('#source-ipu-2007')
  await expectUncovered(entry)
  await entry.getByRole('link', { name: 'Nine seats in parliament' }).click()
  await expect(page).toHaveURL(/\/#nine-delegates$/)
  await expectUncovered(heading(page, 'Nine seats in parliament'))
})

test('The card of sources closes by a press outside, and leads on to what else they bear', async ({
  page,
}) => {
  await openPage(page, '#nine-delegates')
  const word = page
    .locator('#nine-delegates')
    .getByRole('link', { name: 'Sources', exact: true })
    .first()
  const card = page.getByRole('dialog', { name: 'Sources' })
  await word.click()
  await expect(card).toBeVisible()
  await page.mouse.click(1270, 780)
  await expect(card).toBeHidden()
  await expect(word).toBeFocused()
  await word.click()
  const place = card.locator('a[href^="#"]').first()
  const hash = (await place.getAttribute('href')) ?? ''
  await place.click()
  await expect(card).toBeHidden()
  await expect.poll(() => hashOf(page)).toBe(hash)
  await expectUncovered(page.locator(hash))
})

test('Without what the card shows, the word for sources is a link to the first of them', async ({
  page,
}) => {
  await page.route('**/sourceCards.json', (route) => route.abort())
  await openPage(page, '#nine-delegates')
  await page
    .locator('#nine-delegates')
    .getByRole('link', { name: 'Sources', exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(/\/sources\/#source-[\w-]+$/)
})

for (const [old, now] of [
  ['#source-un-2010', 'sources/#source-un-2010'],
  ['#term-4', 'about/#term-4'],
] as const) {
  test(`An old link to ${old} leads on to where it stands now`, async ({ page }) => {
    await page.goto(`./${old}`)
    await page.waitForURL(`**/${now}`)
    await expectUncovered(page.locator(old))
  })
}

test('A milestone whose name looks like an old address of something else opens in its place', async ({
  page,
}) => {
  await openPage(page, '#term-1995')
  await expectUncovered(page.locator('#term-1995 summary').first())
  await expect(page).toHaveURL(/\/#term-1995$/)
})

test('Loaded again, a page opened at a place stays where it was read', async ({ page }) => {
  await openPage(page, '#nine-delegates')
  await page.mouse.move(640, 400)
  await page.mouse.wheel(0, 1500)
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(2500)
  const before = await scrollTop(page)
  await page.reload()
  await expect(zoomIn(page)).toBeAttached()
  await settleFonts(page)
  expect(Math.abs((await scrollTop(page)) - before)).toBeLessThan(50)
})

test('At the end of the page the rail names the story, and above it the part again', async ({
  page,
}) => {
  await openPage(page)
  // Until all of it is laid out the page has another end.
  await expect(page.locator('html')).not.toHaveAttribute('data-parted')
  await page.keyboard.press('End')
  await expect(page.locator('footer').last()).toBeInViewport({ ratio: 1 })
  await expect(rail(page).locator('p')).toHaveText(/^\s*Accord$/)
  await expect(rail(page).locator('[aria-current]')).toHaveCount(0)
  await page.mouse.move(640, 400)
  await page.mouse.wheel(0, -500)
  await expect(rail(page).locator('p')).not.toHaveText(/Accord$/)
})

test('In a low window the rail comes with a link, and goes with a jump to the top', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openPage(page)
  await page.evaluate(() => (location.hash = '#assembly-founded'))
  await expect(rail(page)).toBeVisible()
  await page.evaluate(() => scrollTo(0, 0))
  await expect(rail(page)).toBeHidden()
})

test('What opens out of sight is brought there; a narrower window keeps an open card in sight, and any at its word', async ({
  page,
}) => {
  await openPage(page, '#assembly-founded')
  const moment = page.locator('#assembly-founded')
  await moment.locator('summary').filter({ hasText: 'The article and the record' }).click()
  await moment.locator('summary').filter({ hasText: 'More quotes' }).click()
  await expect(moment.getByRole('heading', { name: 'More quotes' })).toBeInViewport()
  const chart = moment.locator('figure[data-chart]')
  await chart.getByText('Table and sources', { exact: true }).click()
  const sources = chart.getByRole('link', { name: 'Sources' })
  await sources.scrollIntoViewIfNeeded()
  await sources.click()
  const card = page.getByRole('dialog', { name: 'Sources' })
  await expect(card).toBeVisible()
  await page.setViewportSize({ width: 800, height: 800 })
  await expect.poll(async () => (await boxOf(card)).x + (await boxOf(card)).width).toBeLessThan(800)
  for (const width of [1280, 1024]) {
    await page.setViewportSize({ width, height: 800 })
    // Beside its word, which it does not cover.
    await expect
      .poll(async () => {
        const [shown, word] = [await boxOf(card), await boxOf(sources)]
        return Math.max(shown.y - word.y - word.height, word.y - shown.y - shown.height)
      })
      .toBeCloseTo(8, -1)
  }
})

test('Beside an open table the words have nothing to scroll', async ({ page }) => {
  await openPage(page)
  for (const { id } of moments.slice(1)) {
    const moment = page.locator(`#${id}`)
    await moment
      .locator('figure[data-chart]')
      .first()
      .getByText('Table and sources', { exact: true })
      .click()
    const words = moment
      .locator('[id]:has(> blockquote), figure:has(> blockquote)')
      .first()
      .locator('..')
    const hidden = await words.evaluate(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    )
    expect(hidden, id).toBeLessThanOrEqual(0)
  }
})

test('The theme changes with the switch and is kept when the page is loaded again', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openPage(page)
  const brightness = () =>
    page.evaluate(() => {
      const parts = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []
      return parts.slice(0, 3).reduce((sum, part) => sum + Number(part) / 3, 0)
    })
  const toggle = page.getByRole('button', { name: /^Theme/ })
  expect(await brightness()).toBeGreaterThan(200)
  await expect(toggle).toHaveAccessibleName('Theme: system')
  await toggle.click()
  await expect(toggle).toHaveAccessibleName('Theme: light')
  await toggle.click()
  await expect(toggle).toHaveAccessibleName('Theme: dark')
  expect(await brightness()).toBeLessThan(60)
  await page.reload({ waitUntil: 'domcontentloaded' })
  expect(await brightness()).toBeLessThan(60)
  await expect(toggle).toHaveAccessibleName('Theme: dark')
  await toggle.click()
  await expect(toggle).toHaveAccessibleName('Theme: system')
  expect(await brightness()).toBeGreaterThan(200)
  await expect(timeline(page)).toBeVisible()
})
