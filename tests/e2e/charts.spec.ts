import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { languages } from '../../src/content/languages'
import { marker, openFolds, openPage, openStill } from './steps'

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

test('how did the shares change between 1989 and 2021', async ({ page }) => {
  const chart = await openChart(page, 'census-composition')
  for (const [group, first, last] of [
    ['Kazakhs', '39.7', '70.4'],
    ['Russians', '37.8', '15.5'],
    ['Germans', '5.8', '1.2'],
    ['Uzbeks', '2.0', '3.2'],
  ] as const) {
    await chart.getByLabel('Highlight').selectOption(group)
    const sentence = new RegExp(`${group}: .*${first}\\s%.* in 1989, .*${last}\\s%.* in 2021`)
    await expect(chart.getByText(sentence)).toBeVisible()
    await expect(page).toHaveURL(/group=/)
  }
})

test('with the keyboard: one tab stop, arrows through censuses and groups', async ({ page }) => {
  const chart = await openChart(page, 'census-composition')
  await drawingOf(chart).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('status').getByText(/Kazakhs, 2021: 70.4/)).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('status').getByText(/Russians, 2009: 23.7/)).toBeVisible()
  await expect(page).toHaveURL(/year=2009&group=Russian/)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/year=/)
})

test('another view comes when it is chosen, with a title of its own and alive', async ({
  page,
}) => {
  const chart = await openChart(page, 'census-composition')
  await expect(chart.locator('[data-drawing]')).toHaveCount(1)
  await chart.getByRole('radio', { name: 'Number since 1989' }).check()
  await expect(page).toHaveURL(/census=number-1989/)
  await expect(chart.getByText('19.2 million').filter({ visible: true })).toBeVisible()
  await expect(chart.getByRole('heading')).toHaveText(/million/)
  await drawingOf(chart).focus()
  await page.keyboard.press('End')
  await expect(chart.getByText(/^Kazakhs, 2021: .*13,497,891 persons$/)).toBeVisible()
  await page.reload()
  await expect(chart.getByText('19.2 million').filter({ visible: true })).toBeVisible()
})

test('a view that does not come is said, and the table has its numbers', async ({ page }) => {
  await page.route(/\/views\//, (route) => route.abort())
  const chart = await openChart(page, 'census-composition')
  await chart.getByRole('radio', { name: 'Share since 1959' }).check()
  await expect(chart.getByText('This view could not be loaded.')).toBeVisible()
  await expect(drawingOf(chart)).toBeVisible()
  await chart.getByText('Table and sources', { exact: true }).click()
  await expect(chart.getByRole('table', { name: /1959 to 1979/ })).toContainText('2,794,966')
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
})

test('one figure for 2020: 31.5 % beside a third, and the estimates', async ({ page }) => {
  const chart = await openChart(page, 'start-of-2020')
  const seen = (text: string) => chart.getByText(text).filter({ visible: true }).first()
  await expect(seen('31.5')).toBeVisible()
  await expect(seen('one third = 33.3')).toBeVisible()
  await chart.getByText('Table and sources', { exact: true }).click()
  await chart.getByRole('link', { name: 'Sources' }).click()
  const card = page.getByRole('dialog', { name: 'Sources' })
  await expect(card.getByText(/^Not confirmed/)).toBeVisible()
  await page.keyboard.press('Escape')
  // The old address of the estimates leads to them.
  await page.goto('./#estimates-since-2009')
  await expect(chart.getByRole('heading')).toHaveText(/was an estimate/)
  await expect(seen('70.4')).toBeVisible()
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
    const chart = await openChart(page, 'how-many-peoples')
    await chart.getByRole('button', { name: 'Save' }).click()
    const save = async (role: 'link' | 'button', name: RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        chart.getByRole(role, { name }).click(),
      ])
      return { name: download.suggestedFilename(), file: await readFile(await download.path()) }
    }
    const csv = await save('link', /^CSV/)
    expect(csv.name).toBe('how-many-peoples.csv')
    expect(csv.file.toString()).toContain('2021-03,130,')
    const svg = await save('link', /^SVG/)
    expect(svg.file.toString()).toContain('Source: The Astana Times')
    const png = await save('button', /^PNG:/)
    expect(png.name).toBe('how-many-peoples.png')
    expect(png.file.subarray(1, 4).toString()).toBe('PNG')
    const width = /width="(\d+)"/.exec(svg.file.toString())?.[1]
    expect(png.file.readUInt32BE(16)).toBe(2 * Number(width))
    for (const [asked, ...size] of [
      [/^PNG 1200/, 1200, 675],
      [/^PNG 1080/, 1080, 1080],
    ] as const) {
      const { file } = await save('button', asked)
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual(size)
    }
  })

  test('each file as it is: numbers for a sheet, a drawing without the page’s style', () => {
    const read = (folder: string) =>
      readdirSync(`dist/${folder}`).map(
        (name) => [name, readFileSync(`dist/${folder}/${name}`, 'utf8')] as const,
      )
    const tables = read('numbers').filter(([name]) => name.endsWith('.csv'))
    expect(tables.length).toBeGreaterThan(5)
    // Without it Excel takes the file for one in the system's own old encoding.
    for (const [name, text] of tables) expect(text[0], name).toBe('\uFEFF')
    const drawings = read('pictures')
    expect(drawings.length).toBeGreaterThan(10)
    for (const [name, text] of drawings) {
      const [, style = ''] = /<style>([^]*?)<\/style>/.exec(text) ?? []
      const drawn = text.replace(style, '')
      const rules = style.replace(/@font-face\{[^}]*\}/g, '')
      // What a browser knows and most other programs do not, or what only the page has.
      expect(
        `${rules}${drawn}`.match(/var\(|light-dark|color-mix|calc\(|currentcolor|@\w+/gi),
        name,
      ).toBeNull()
      const classes = [...drawn.matchAll(/class="([^"]+)"/g)].flatMap(([, all = '']) =>
        all.split(' '),
      )
      const bare = classes.filter((one) => !rules.includes(`.${one}`))
      expect(bare, name).toEqual([])
    }
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

  test('an embedded chart has all its views, and a narrow one unfolds', async ({ page }) => {
    await page.goto('./embed/chart/majilis-2007/')
    const chamber = page.locator('#majilis-2007')
    await chamber.getByRole('radio', { name: '2023' }).check()
    await expect(chamber.getByRole('heading', { name: 'None of 98 in 2023' })).toBeVisible()
    await expect(
      chamber.getByText('none elected by the Assembly').filter({ visible: true }),
    ).toBeVisible()

    await page.setViewportSize({ width: 320, height: 800 })
    await page.goto('./embed/chart/paths-since-1989/')
    const seen = (name: string) => page.locator('svg').getByText(name).filter({ visible: true })
    await expect(seen('Germans')).toHaveCount(1)
    await expect(seen('Koreans')).toHaveCount(0)
    await page.getByText('All 10 peoples').filter({ visible: true }).click()
    await expect(seen('Koreans')).toHaveCount(1)
  })

  test('the address of a chart that is no more says so, and shows another', async ({ page }) => {
    await page.goto('./embed/chart/where-2023/')
    await expect(page.getByText('is no longer shown')).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Uzbeks are 18/ })).toBeVisible()
  })
})

test('a number that is pressed again is let go, and nothing moves while a people stands out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const chart = await openChart(page, 'census-composition')
  const bar = chart.locator('[data-say^="Russians, 1999"]').filter({ visible: true })
  await bar.click()
  await expect(page).toHaveURL(/year=1999/)
  await bar.click()
  await expect(page).not.toHaveURL(/year=|group=/)
  await chart.getByLabel('Highlight').selectOption('Germans')
  await page.mouse.move(10, 10)
  const height = () => chart.evaluate((figure) => figure.getBoundingClientRect().height)
  const before = await height()
  await bar.hover()
  await expect(chart.getByText(/^Russians, 1999/)).toBeVisible()
  expect(await height()).toBe(before)
})

test('the chamber of a chosen year stands out, with all of its seats', async ({ page }) => {
  const chart = await openChart(page, 'seats-since-2007', '?year=2023')
  const seats = chart.locator('[data-say] path[stroke-width]').filter({ visible: true })
  await expect(seats).toHaveCount(5)
  const looks = await seats.evaluateAll((paths) =>
    paths
      .map((path) => getComputedStyle(path))
      .map(({ stroke, strokeWidth }) => ({ stroke, strokeWidth })),
  )
  const widths = looks.map(({ strokeWidth }) => Number.parseFloat(strokeWidth))
  expect(Math.min(...widths)).toBeGreaterThan(0.9 * Math.max(...widths))
  expect(looks.filter(({ stroke }) => stroke !== looks[0]?.stroke)).toHaveLength(1)
})

/** Words of a table that lie over others, each pair once. */
const findCovered = (tables: Locator) =>
  tables.evaluateAll((all) =>
    all.flatMap((table) => {
      const cells = [...table.querySelectorAll('th, td')].map((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        return { text: cell.textContent, box: range.getBoundingClientRect() }
      })
      const shown = cells.filter(({ box }) => box.width > 0)
      return shown.flatMap(({ text, box }, index) =>
        shown
          .slice(index + 1)
          .filter(
            ({ box: other }) =>
              Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
              // Above and below, lines reach farther than their letters do.
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 4,
          )
          .map((other) => `${text} / ${other.text}`),
      )
    }),
  )

for (const { tag, path } of languages) {
  test(`In the tables in ${tag} no word lies over another, from 320 to 1920 px`, async ({
    browser,
    baseURL,
  }) => {
    const page = await openStill(browser, `${baseURL ?? ''}${path}`, { width: 320, height: 800 })
    await openFolds(page)
    const tables = page.locator('main figure table').filter({ visible: true })
    expect(await tables.count()).toBeGreaterThan(3)
    for (let width = 320; width <= 1920; width += 40) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await findCovered(tables), `${width} px`).toEqual([])
    }
    await page.context().close()
  })
}
