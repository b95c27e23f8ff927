import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { marker, openPage } from './steps'

/** The chart with this id, alive. */
async function openChart(page: Page, id: string, query = ''): Promise<Locator> {
  await page.goto(`./${query}#${id}`)
  const chart = page.locator(`figure#${id}`)
  await expect(chart).toHaveAttribute('data-alive', '')
  return chart
}

/** The drawing that is seen, as the keyboard reaches it. */
const drawingOf = (chart: Locator) =>
  chart.getByRole('group', { name: /Arrow keys/ }).filter({ visible: true })

test.describe('how did the shares change between 1989 and 2021', () => {
  for (const [group, first, last] of [
    ['Kazakhs', '39.7', '70.4'],
    ['Russians', '37.8', '15.5'],
    ['Germans', '5.8', '1.2'],
    ['Uzbeks', '2.0', '3.2'],
  ] as const) {
    test(`${group}: from the list`, async ({ page }) => {
      const chart = await openChart(page, 'census-composition')
      await chart.getByLabel('Highlight').selectOption(group)
      const sentence = new RegExp(`${group}: .*${first}\\s%.* in 1989, .*${last}\\s%.* in 2021`)
      await expect(chart.getByText(sentence)).toBeVisible()
      await expect(page).toHaveURL(/group=/)
    })
  }

  test('with the keyboard: one tab stop, arrows through censuses and groups', async ({ page }) => {
    const chart = await openChart(page, 'census-composition')
    await drawingOf(chart).focus()
    await page.keyboard.press('End')
    await expect(page.getByRole('status').getByText(/Kazakhs, 2021: 70.4/)).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('status').getByText(/Kazakhs, 2009: 63.1/)).toBeVisible()
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('status').getByText(/Russians, 2009: 23.7/)).toBeVisible()
    await expect(page).toHaveURL(/year=2009&group=Russian/)
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/year=/)
  })

  test('by number as well as by share', async ({ page }) => {
    const chart = await openChart(page, 'census-composition')
    await chart.getByRole('radio', { name: 'Number since 1989' }).check()
    await expect(page).toHaveURL(/census=number-1989/)
    await expect(chart.getByText('19.2 million').filter({ visible: true })).toBeVisible()
  })
})

test('a highlighted group is one for all charts, and a link opens it again', async ({ page }) => {
  await openChart(page, 'paths-since-1989', '?year=2009&group=German')
  for (const id of ['census-composition', 'paths-since-1989']) {
    const chart = page.locator(`figure#${id}`)
    await expect(chart.getByLabel('Highlight')).toHaveValue('German')
    await expect(chart.getByText(/^Germans: .* in the census of 2009$/)).toBeVisible()
  }
})

test('what did nine seats look like: one election after the other', async ({ page }) => {
  const chart = await openChart(page, 'majilis-2007')
  await expect(chart.getByText('9 elected by the Assembly').filter({ visible: true })).toBeVisible()
  await chart.getByRole('radio', { name: '2007' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(chart.getByRole('radio', { name: '2023' })).toBeChecked()
  await expect(
    chart.getByText('none elected by the Assembly').filter({ visible: true }),
  ).toBeVisible()
  await expect(page.getByTestId('cursor')).toBeAttached()
  await chart.getByText('Table', { exact: true }).click()
  await expect(chart.getByRole('row', { name: /Total.*98/ })).toBeVisible()
})

test('what does 31.5 % look like beside a third', async ({ page }) => {
  const chart = await openChart(page, 'start-of-2020')
  const seen = (text: string) => chart.getByText(text).filter({ visible: true }).first()
  await expect(seen('31.5')).toBeVisible()
  await expect(seen('one third = 33.3')).toBeVisible()
  await chart.getByRole('button', { name: 'Sources' }).click()
  await expect(chart.getByRole('link', { name: 'Not confirmed' })).toBeVisible()
})

test('where do the Uyghurs live, and how far can it be trusted', async ({ page }) => {
  const chart = await openChart(page, 'where-2023')
  await expect(chart.getByText('120 of 297 thousand').filter({ visible: true })).toBeVisible()
  await chart
    .getByText('Uyghurs', { exact: true })
    .filter({ visible: true })
    .first()
    .click({ force: true })
  await expect(
    chart.getByText('Uyghurs in Almaty Region: 120 thousand persons of about 297 thousand'),
  ).toBeVisible()
  await chart.getByRole('button', { name: 'Sources' }).click()
  await expect(chart.getByRole('link', { name: 'One source' })).toBeVisible()
  await expect(chart.getByRole('link', { name: /quotation/ })).toHaveAttribute(
    'href',
    '#quote-nazarbayev-one-third',
  )
})

test('pointing at a milestone names the censuses around it', async ({ page }) => {
  await openPage(page)
  await marker(page, 'The Assembly is founded').focus()
  const sentence = /1995 lies between the censuses of 1989 \(39.7\s%\) and 1999 \(53.4\s%\)/
  await expect(page.getByRole('status').getByText(sentence)).toBeVisible()
  await expect(page.locator('#census-composition').getByText(sentence)).toBeVisible()
})

test('pointing at a census lights the timeline, and stops when the pointer leaves', async ({
  page,
}) => {
  const chart = await openChart(page, 'census-composition')
  await chart.getByText('2009').filter({ visible: true }).last().hover({ force: true })
  await expect(page.getByTestId('cursor')).toBeAttached()
  await page.mouse.move(2, 2)
  await expect(page.getByTestId('cursor')).toHaveCount(0)
})

test.describe('to take along', () => {
  test('the numbers as CSV and the picture as SVG and PNG', async ({ page }) => {
    const chart = await openChart(page, 'where-2023')
    await chart.getByRole('button', { name: 'Save' }).click()
    const save = async (role: 'link' | 'button', name: RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        chart.getByRole(role, { name }).click(),
      ])
      return { name: download.suggestedFilename(), file: await readFile(await download.path()) }
    }
    const csv = await save('link', /CSV/)
    expect(csv.name).toBe('where-2023.csv')
    expect(csv.file.toString()).toContain('2023,Uyghurs,Almaty Region,120000,297000')
    const svg = await save('link', /SVG/)
    expect(svg.file.toString()).toContain('Source: QazMonitor')
    const png = await save('button', /^PNG:/)
    expect(png.name).toBe('where-2023.png')
    expect(png.file.subarray(1, 4).toString()).toBe('PNG')
    const width = /width="(\d+)"/.exec(svg.file.toString())?.[1]
    expect(png.file.readUInt32BE(16)).toBe(2 * Number(width))
  })

  test('the link to what is shown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const chart = await openChart(page, 'paths-since-1989', '?group=Korean')
    await chart.getByRole('radio', { name: 'Name' }).check()
    await chart.getByRole('link', { name: 'Link', exact: true }).click()
    await expect(chart.getByText('Copied')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/\/\?group=Korean&paths=name#paths-since-1989$/)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('every chart is drawn once, and no choice is offered that cannot be made', async ({
    page,
  }) => {
    await page.goto('./')
    for (const figure of await page.locator('figure[data-chart]').all()) {
      if (!(await figure.isVisible()))
        await figure.locator('xpath=ancestor::details/summary').click()
      await expect(figure.getByRole('img').filter({ visible: true })).toHaveCount(1)
      await expect(figure.getByRole('radio')).toHaveCount(0)
    }
  })

  test('an embedded chart has all its views', async ({ page }) => {
    await page.goto('./embed/chart/majilis-2007/')
    const chamber = page.locator('#majilis-2007')
    await chamber.getByRole('radio', { name: '2023' }).check()
    await expect(chamber.getByRole('heading', { name: 'None of 98 in 2023' })).toBeVisible()
    await expect(
      chamber.getByText('none elected by the Assembly').filter({ visible: true }),
    ).toBeVisible()
  })
})
