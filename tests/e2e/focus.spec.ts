import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { boxOf, drawing, holdBack, moments, openPage, rail, titles, zoomIn } from './steps'

test.use({ viewport: { width: 1280, height: 800 } })

interface FocusReport {
  readonly name: string
  /** False when the focus has fallen back to the whole page. */
  readonly held: boolean
  /** Some part of the element is on the screen and covered by nothing. */
  readonly seen: boolean
  /** The element that had the focus before looks different now that it lacks it. */
  readonly shown: boolean
}

/** What Tab came to; `shown` tells of the element before, which can only be judged afterwards. */
const reportFocus = (page: Page) =>
  page.evaluate(async (): Promise<FocusReport> => {
    // What follows from the focus elsewhere on the page has then been drawn too.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    const keep = window as unknown as { last?: { element: Element; look: string } }
    const lookOf = (element: Element) =>
      // Of a whole drawing a few parts will do.
      [element, ...[...element.querySelectorAll('*')].slice(0, 40)]
        .map((part) => {
          const style = getComputedStyle(part)
          const outline = style.outlineStyle === 'none' ? '' : style.outline
          const line = style.textDecorationLine === 'none' ? '' : style.textDecoration
          return [outline, style.stroke, style.strokeWidth, line, style.boxShadow].join()
        })
        .join(';')
    const isSeen = (element: Element) =>
      [...element.getClientRects(), ...[...element.children].map((c) => c.getBoundingClientRect())]
        .map((box) => document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))
        .some((seen) => seen !== null && (element.contains(seen) || seen.contains(element)))
    const before = keep.last
    const shown = before ? lookOf(before.element) !== before.look : true
    const element = document.activeElement ?? document.body
    keep.last = { element, look: lookOf(element) }
    const name = element.getAttribute('aria-label') ?? element.textContent
    const held = element !== document.body && element !== document.documentElement
    return { name: name.slice(0, 100), held, seen: isSeen(element), shown }
  })

async function walk(page: Page, key: string, steps: number): Promise<readonly FocusReport[]> {
  const reports: FocusReport[] = []
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key)
    reports.push(await reportFocus(page))
  }
  return reports
}

/** How many stops Tab has: all that is shown. */
const countStops = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input:checked, select, summary, [tabindex]',
    )
    return [...all].filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length
  })

test('Tab goes through the whole story, and the focus can be seen at every stop', async ({
  page,
}) => {
  await openPage(page)
  const story = await countStops(page)
  expect(story).toBeGreaterThan(100)
  const forth = await walk(page, 'Tab', story)
  expect(forth.filter(({ held }) => !held)).toEqual([])
  expect(forth.filter(({ seen }) => !seen)).toEqual([])
  expect(forth.filter(({ shown }) => !shown)).toEqual([])
})

test('Shift and Tab go back, and nothing that has the focus hides under the rail', async ({
  page,
}) => {
  await openPage(page, '#about')
  await expect(rail(page)).toBeVisible()
  await page.locator('#about a').last().focus()
  const back = await walk(page, 'Shift+Tab', 100)
  expect(back.filter(({ held }) => !held)).toEqual([])
  expect(back.filter(({ seen }) => !seen)).toEqual([])
  expect(back.filter(({ shown }) => !shown)).toEqual([])
})

test('The focus can be seen on every mark, every census and on the heading it leads to', async ({
  page,
}) => {
  await openPage(page)
  await page
    .locator('#timeline')
    .getByRole('link', { name: titles[0] ?? '' })
    .focus()
  // The main lane, what came after the article, the censuses, and back.
  const marks = await drawing(page).locator('[data-stop]').count()
  const censuses = await drawing(page).locator('[data-stop][href="#census-composition"]').count()
  const along = titles.slice(1).map(() => 'ArrowRight')
  const others = marks - titles.length - censuses
  const after = ['ArrowDown', 'Home', ...Array<string>(others).fill('ArrowRight')]
  const back = Array<string>(censuses - 1).fill('ArrowLeft')
  const reports: FocusReport[] = [await reportFocus(page)]
  for (const key of [
    ...along,
    ...after,
    'ArrowDown',
    'End',
    ...back,
    'ArrowUp',
    'ArrowUp',
    'Home',
  ]) {
    await page.keyboard.press(key)
    const report = await reportFocus(page)
    // At the end of a lane a key leads nowhere, and nothing looks different.
    if (report.name !== reports.at(-1)?.name) reports.push(report)
  }
  expect(new Set(reports.map(({ name }) => name)).size).toBe(marks)
  expect(reports.filter(({ held, seen, shown }) => !held || !seen || !shown)).toEqual([])

  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: titles[0] ?? '' })).toBeFocused()
  await reportFocus(page)
  await page.keyboard.press('Tab')
  expect(await reportFocus(page)).toMatchObject({ held: true, seen: true, shown: true })
})

test('The rail is one stop of Tab, its arrows move along it, and Enter goes there', async ({
  page,
}) => {
  await openPage(page, '#nine-delegates')
  await expect(rail(page)).toBeVisible()
  const links = rail(page).locator('svg').getByRole('link')
  await expect(links.nth(titles.length)).toBeVisible()
  await expect(links.and(page.locator('[tabindex="0"]'))).toHaveCount(1)
  await rail(page).locator('svg [tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#${moments[1]?.id}$`))
  await expect(page.getByRole('heading', { level: 2, name: titles[1] ?? '' })).toBeFocused()
})

test('A reader who is quicker than the script keeps the focus when the timeline comes alive', async ({
  page,
}) => {
  const release = await holdBack(page, '**/*.js')
  await page.goto('./', { waitUntil: 'commit' })
  const mark = drawing(page).getByRole('link', { name: titles[1] ?? '' })
  await mark.focus()
  await expect(zoomIn(page)).toBeHidden()
  release()
  await expect(zoomIn(page)).toBeVisible()
  await expect(mark).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(drawing(page).getByRole('link', { name: titles[2] ?? '' })).toBeFocused()
})

test('A mark that leaves the timeline with the focus hands it to the nearest one', async ({
  page,
}) => {
  await openPage(page)
  await page.locator('a[data-stop]').filter({ visible: true }).first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAttribute('data-stop', /nine-delegates/)
  const { x, y, height } = await boxOf(drawing(page))
  await page.mouse.move(x + 150, y + height / 2)
  await page.keyboard.down('Control')
  for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await expect(page.locator('[data-stop$="nine-delegates"]').filter({ visible: true })).toHaveCount(
    0,
  )
  await expect(page.locator(':focus')).toHaveAttribute(
    'data-stop',
    /policy-outlined|assembly-founded/,
  )
})
