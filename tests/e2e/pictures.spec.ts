import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { languages } from '../../src/content/languages'

/** In px of the picture: what stays free around all, and the smallest text. */
const [margin, leastText] = [48, 17.5]

/** The air between the words and the drawing. */
const air = 20

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What stands in a picture that is open, in its px. */
const readPicture = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { left, top, right, bottom }
    }
    const boxesOf = (selector: string) => [...document.querySelectorAll(selector)].map(boxOf)
    const texts = [...document.querySelectorAll('text')].map((text) => {
      const size = parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0)
      const box = boxOf(text)
      // Of the box of a line, which is higher, the part that small letters stand in.
      const baseline = box.bottom - 0.27 * size
      return {
        text: text.textContent,
        size,
        box: { ...box, top: baseline - 0.5 * size, bottom: baseline },
      }
    })
    return {
      texts: texts.filter(({ text }) => text !== ''),
      title: boxesOf('.file-title'),
      subtitle: boxesOf('.file-subtitle'),
      foot: boxesOf('.file-foot, .file-site'),
      drawing: boxesOf('svg > g[data-width]')[0] ?? { left: 0, top: 0, right: 0, bottom: 0 },
      rule: boxesOf('svg > path')[0]?.top ?? 0,
    }
  })

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1

for (const { path } of languages) {
  const folder = `${path === '' ? '' : `${path}/`}pictures`
  for (const [width, height] of [
    [1200, 675],
    [1080, 1080],
  ] as const) {
    test(`Pictures of ${width} × ${height} fill it and are legible: ${folder}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const all = existsSync(`dist/${folder}`) ? readdirSync(`dist/${folder}`) : []
      const files = all.filter((name) => name.endsWith(`-${width}x${height}.svg`))
      expect(files.length).toBeGreaterThan(10)
      for (const file of files) {
        await page.goto(`./${folder}/${file}`)
        const { texts, title, subtitle, foot, drawing, rule } = await readPicture(page)
        const check = expect.soft
        for (const { left } of [...title, ...subtitle]) {
          check(Math.abs(left - margin), `${file}: the head begins at the margin`).toBeLessThan(4)
        }
        check(title.length, `${file}: lines of the title`).toBeLessThanOrEqual(height > 900 ? 3 : 2)
        check(subtitle.length, `${file}: lines of the subtitle`).toBeLessThanOrEqual(2)
        check(foot.length, `${file}: lines of the foot, and the site`).toBeLessThanOrEqual(4)
        const end = Math.max(...foot.map(({ bottom }) => bottom))
        check(Math.abs(height - margin - end), `${file}: the foot ends at it`).toBeLessThan(6)

        const top = Math.max(...subtitle.map(({ bottom }) => bottom)) + air
        const filled = [
          (drawing.right - drawing.left) / (width - 2 * margin),
          (drawing.bottom - drawing.top) / (rule - air - top),
        ]
        check(Math.max(...filled), `${file}: the drawing fills the room`).toBeGreaterThan(0.85)
        check(drawing.left, file).toBeGreaterThan(margin - 6)
        check(drawing.right, file).toBeLessThan(width - margin + 6)
        check(drawing.top, file).toBeGreaterThan(top - air)
        check(drawing.bottom, file).toBeLessThan(rule)

        for (const [index, one] of texts.entries()) {
          check(one.size, `${file}: “${one.text}”`).toBeGreaterThan(leastText)
          check(one.box.right, `${file}: “${one.text}” ends inside`).toBeLessThan(
            width - margin + 6,
          )
          const others = texts.slice(index + 1).filter(({ box }) => overlap(one.box, box))
          check(
            others.map(({ text }) => text),
            `${file}: on “${one.text}”`,
          ).toEqual([])
        }
      }
    })
  }
}

test('The people that stands out, and the view, are those of the picture of a size', async ({
  page,
}) => {
  await page.goto('./?group=Korean#peoples-by-region')
  const chart = page.locator('figure#peoples-by-region')
  await expect(chart.getByRole('heading')).toHaveText(/^Koreans/)
  await chart.getByRole('radio', { name: 'Where they live' }).check()
  await expect(chart.getByRole('heading')).toHaveText(/of Koreans/)
  await chart.getByRole('button', { name: 'Save' }).click()
  // Only what the reader saves is asked for, and only then.
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: /^PNG 1200/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('peoples-by-region-members-korean-1200x675.png')
  expect(asked).toContainEqual(expect.stringMatching(/\/assets\/takePicture/))
  expect(asked).toContain('/pictures/peoples-by-region-members-1200x675.svg')
  const file = await readFile(await download.path())
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 675])
})

test('A picture that is saved has its letters in our fonts, in each alphabet', async ({ page }) => {
  await page.goto('./ru/#paths-since-1989')
  const chart = page.locator('figure#paths-since-1989')
  await expect(chart).toHaveAttribute('data-alive', '')
  await chart.locator('[popovertarget]').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: /^PNG 1080/ }).click(),
  ])
  const saved = (await readFile(await download.path())).toString('base64')

  // As the file itself looks when all its fonts are there.
  await page.setViewportSize({ width: 1080, height: 1080 })
  await page.goto('./ru/pictures/paths-since-1989-1080x1080.svg')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const expected = (await page.screenshot()).toString('base64')

  await page.goto('./ru/')
  const different = await page.evaluate(
    async (files) => {
      const [one, other] = await Promise.all(
        files.map(async (file) => {
          const image = new Image()
          image.src = `data:image/png;base64,${file}`
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.naturalWidth
          canvas.height = image.naturalHeight
          const context = canvas.getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
        }),
      )
      return [...(one ?? [])].filter((value, index) => Math.abs(value - (other?.[index] ?? 0)) > 96)
        .length
    },
    [saved, expected],
  )
  // A title in another font differs in tens of thousands.
  expect(different).toBeLessThan(4000)
})

for (const { chart, group, name, lit } of [
  {
    chart: 'census-composition',
    group: 'Russian',
    name: 'census-composition-russian.svg',
    lit: /data-group="Russian"[^>]* data-lit-group/,
  },
  {
    chart: 'peoples-by-region',
    group: 'Korean',
    name: 'peoples-by-region-korean.svg',
    lit: /<title>Koreans are /,
  },
]) {
  test(`A picture that is saved in an embedded chart shows the people that it shows: ${chart}`, async ({
    page,
  }) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(`./embed/chart/${chart}/?group=${group}`)
    await expect(page.locator('figure')).toHaveAttribute('data-alive', '')
    await page.getByRole('button', { name: 'Save' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^SVG/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe(name)
    expect(await readFile(await download.path(), 'utf8')).toMatch(lit)
    expect(complaints).toEqual([])
  })
}

test('The window of an embedded chart is named by the view that is shown', async ({ page }) => {
  await page.goto('./embed/chart/census-composition/')
  await expect(page).toHaveTitle(/^Kazakhs went from 39\.7/)
  const [, site = ''] = / · (.+)$/.exec(await page.title()) ?? []
  expect(site).not.toBe('')
  await page.getByRole('radio', { name: 'Number since 1989' }).check()
  await expect(page).toHaveTitle(new RegExp(`^Since 1989 .* · ${site}$`))
  await page.goto('./embed/chart/peoples-by-region/?group=Korean')
  await expect(page).toHaveTitle(/^Koreans are /)
})
