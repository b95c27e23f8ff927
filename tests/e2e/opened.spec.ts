import { expect, test } from '@playwright/test'
import type { BrowserContext, Page } from '@playwright/test'
import { find as findWords } from '../../src/content/interface/en/find'
import { page as pageWords } from '../../src/content/interface/en/page'
import { charts } from '../../src/content/stories/accord/en/charts'
import { markerWords, openPage, settleNetwork, titles } from './steps'

test.use({ viewport: { width: 1280, height: 800 } })

/** Every page of the context remembers each class name that ever stands in it. */
const watchClasses = (context: BrowserContext) =>
  context.addInitScript(() => {
    const seen = new Set<string>()
    const note = (node: Node) => {
      if (!(node instanceof Element)) return
      for (const element of [node, ...node.querySelectorAll('[class]')]) {
        for (const name of element.classList) seen.add(name)
      }
    }
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'attributes') note(target)
        else addedNodes.forEach(note)
      }
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['class'] })
    Object.assign(window, { seenClasses: seen })
  })

/** Of the class names that were seen, and are there now, those for which the page has no rule. */
const classesWithoutRule = (page: Page) =>
  page.evaluate(() => {
    const { seenClasses = [] } = window as unknown as { seenClasses?: Iterable<string> }
    const now = [...document.querySelectorAll('[class]')].flatMap((one) => [...one.classList])
    const seen = new Set([...seenClasses, ...now])
    const named = new Set<string>()
    const read = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) {
          for (const [, name] of rule.selectorText.matchAll(/\.([\w-]+)/g)) named.add(name ?? '')
        }
        if ('cssRules' in rule) read(rule.cssRules as CSSRuleList)
      }
    }
    for (const sheet of document.styleSheets) read(sheet.cssRules)
    return [...seen].filter((name) => !named.has(name))
  })

/** Opens all that opens without a script of ours, and goes through every choice. */
const openAll = (page: Page) =>
  page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true
    for (const choice of document.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      choice.click()
    }
    for (const select of document.querySelectorAll('select')) {
      select.selectedIndex = select.options.length - 1
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }
    for (const opener of document.querySelectorAll<HTMLElement>('button[popovertarget]')) {
      opener.click()
    }
    await new Promise(requestAnimationFrame)
  })

/** Until every fold has what it fetches. */
const expectBrought = (page: Page) => expect(page.locator('[data-brings]')).toHaveCount(0)

/** Finds something of every kind, then nothing, then fails. */
async function search(page: Page) {
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: findWords.title })
  const status = dialog.getByRole('status')
  await expect(dialog.getByText(findWords.lane)).toBeVisible()
  await dialog.getByRole('textbox').fill('kazakh')
  await expect(status).toHaveText(/^\d+ found$/)
  await dialog.getByRole('textbox').fill('xyzzy')
  await expect(status).toHaveText(findWords.nothing)
  await dialog.getByLabel(findWords.lane).selectOption({ index: 1 })
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

test.beforeEach(({ context }) => watchClasses(context))

test('All that opens on the page to read has its styles there', async ({ page }) => {
  await openPage(page)
  await openAll(page)
  await expectBrought(page)
  await openAll(page)
  await markerWords(page, titles[1] ?? '').hover()
  await page.locator('[data-cites]').filter({ visible: true }).first().click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: pageWords.share, exact: true }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await openAll(page)
  await page.keyboard.press('Escape')
  await search(page)
  await settleNetwork(page)
  expect(await classesWithoutRule(page)).toEqual([])
})

test('A search that does not load has its styles', async ({ page }) => {
  await page.route('**/find.json', (route) => route.abort())
  await openPage(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByText(pageWords.findFailed)).toBeVisible()
  expect(await classesWithoutRule(page)).toEqual([])
})

for (const address of ['sources/', 'about/', 'handout/']) {
  test(`All that opens on ${address} has its styles there`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('button', { name: /^Theme/ })).toBeVisible()
    await openAll(page)
    await search(page)
    expect(await classesWithoutRule(page)).toEqual([])
  })
}

test('All that opens while projecting has its styles, the window for the teacher too', async ({
  page,
}) => {
  await page.goto('present/')
  await expect(page.locator('[data-alive]')).toBeAttached()
  // Keys, overview, laser, black.
  for (const key of ['?', 'g', 'l', 'b']) {
    await page.keyboard.press(key)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Size and look' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const presenter = await opened
  await expect(presenter.getByRole('heading').first()).toBeVisible()
  expect(await classesWithoutRule(presenter)).toEqual([])
  expect(await classesWithoutRule(page)).toEqual([])
})

test('All that opens on pages for frames, and the page for no address, have their styles', async ({
  page,
}) => {
  const addresses = [
    ...['embed/', 'embed/milestone/nine-delegates/', 'embed/milestone/no-quota-2023/'],
    ...['embed/quote/nazarbayev-one-third/', 'embed/quote/mcdougall-2010/'],
    ...Object.keys(charts).map((id) => `embed/chart/${id}/`),
    'no/such/page/',
  ]
  for (const address of addresses) {
    await page.goto(address)
    await openAll(page)
    expect(await classesWithoutRule(page), address).toEqual([])
  }
})
