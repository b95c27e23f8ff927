import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { find as words } from '../../src/content/interface/en/find'
import { page as pageWords } from '../../src/content/interface/en/page'
import { findBarriers } from './barriers'
import {
  collectComplaints,
  expectUncovered,
  holdBack,
  openPage,
  scrollTop,
  settleNetwork,
} from './steps'
import { sidewaysScroll } from './texts'

test.use({ viewport: { width: 1280, height: 800 } })

const opener = (page: Page) => page.getByRole('button', { name: pageWords.find, exact: true })
const dialog = (page: Page) => page.getByRole('dialog', { name: words.title })
const field = (page: Page) => dialog(page).getByRole('textbox', { name: words.field })
const status = (page: Page) => dialog(page).getByRole('status')
const results = (page: Page) => dialog(page).getByRole('link')

async function look(page: Page, text: string) {
  await opener(page).click()
  await field(page).fill(text)
  await expect(status(page)).toHaveText(/^(\d+ found|Nothing found)$/)
}

test('Any spelling finds the same, from the keyboard alone, and Enter goes there', async ({
  page,
}) => {
  await openPage(page)
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
  const found: (string | null)[] = []
  for (const spelling of ['Mazhilis', 'Мәжіліс', 'Majilis']) {
    await field(page).fill(spelling)
    await expect(results(page).first()).toContainText('Majilis without the nine')
    found.push(await status(page).textContent())
  }
  expect(new Set(found).size).toBe(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(results(page).nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(page).toHaveURL(/\/#nine-delegates$/)
  await expect(page.locator('#nine-delegates-title')).toBeFocused()
  await expectUncovered(page.locator('#nine-delegates-title'))
})

test('Page Down in the field does not turn the page behind the search', async ({ page }) => {
  await openPage(page)
  await look(page, 'nine')
  for (const key of ['PageDown', 'PageDown', 'PageUp', 'PageDown']) await page.keyboard.press(key)
  // A turn of the page would have begun by then.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame)
  })
  expect(await scrollTop(page)).toBe(0)
  await expect(field(page)).toBeFocused()
})

test('What is typed before the search has come is looked for', async ({ page }) => {
  await openPage(page)
  const release = await holdBack(page, '**/FindSearch*.js')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('nine sets')
  for (let count = 0; count < 2; count += 1) await page.keyboard.press('Backspace')
  release()
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('nine se')
  await page.keyboard.type('ats')
  await expect(field(page)).toHaveValue('nine seats')
  await expect(results(page).first()).toBeVisible()
})

test('A claim opens where it is found, and Back leads to what was found', async ({ page }) => {
  await openPage(page)
  await look(page, 'institution civil society')
  await page.keyboard.press('Enter')
  const claim = page.locator('#claim-civil-society')
  await expect(claim.getByRole('heading')).toBeFocused()
  await expectUncovered(claim.getByText('By its decree and law'))
  await page.goBack()
  await expect(field(page)).toHaveValue('institution civil society')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(page).toHaveURL(/\/$/)
})

/** What a browser does to the focus on its way through the history, it does until then. */
const settleStep = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame)
  })

test('Back and Forward lead to each list that was looked through', async ({ page }) => {
  await openPage(page)
  const words = ['Korday', 'harmony'] as const
  const firsts: string[] = []
  for (const word of words) {
    await page.keyboard.press('Control+k')
    await field(page).fill(word)
    await expect(results(page).locator('mark').first()).toHaveText(word, { ignoreCase: true })
    firsts.push((await results(page).first().textContent()) ?? '')
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toBeHidden()
    await expect(page).not.toHaveURL(/find=/)
  }
  const expectList = async (index: 0 | 1) => {
    await expect(page).toHaveURL(new RegExp(`find=${words[index]}(#|$)`))
    await expect(field(page)).toHaveValue(words[index])
    await expect(results(page).first()).toHaveText(firsts[index] ?? '')
    await settleStep(page)
    await expect(field(page)).toBeFocused()
  }
  expect(firsts[0]).not.toBe(firsts[1])
  await page.goBack()
  await expectList(1)
  await page.goBack()
  await expectList(0)
  await page.goForward()
  await expectList(1)
  await page.goBack()
  await expectList(0)
  await page.goBack()
  await expect(dialog(page)).toBeHidden()
})

test('Back to what was found gives the field the focus, and its keys leave the page behind', async ({
  page,
}) => {
  await openPage(page)
  await page.getByRole('link', { name: 'Start the story' }).click()
  await expect(page).toHaveURL(/#policy-outlined$/)
  await page.keyboard.press('Control+k')
  await field(page).fill('Korday')
  await expect(results(page).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await page.goBack()
  await expect(results(page).first()).toBeVisible()
  await settleStep(page)
  await expect(field(page)).toBeFocused()
  const before = await scrollTop(page)
  await page.keyboard.press('ArrowDown')
  await expect(results(page).first()).toBeFocused()
  expect(await scrollTop(page)).toBe(before)
})

test('Enter is kept until what was typed is found', async ({ page }) => {
  await openPage(page)
  const release = await holdBack(page, '**/find.json')
  await opener(page).click()
  await field(page).fill('institution civil society')
  await field(page).press('Enter')
  await expect(status(page)).toHaveText(words.loading)
  release()
  await expect(page.locator('#claim-civil-society').getByRole('heading')).toBeFocused()
  await expect(dialog(page)).toBeHidden()
})

for (const key of ['Enter', 'ArrowDown']) {
  test(`${key} leads to what is typed, not to what was found before`, async ({ page }) => {
    await openPage(page)
    await look(page, 'korday')
    // Quicker than any hand: the field has its new words, and the list is drawn later.
    await field(page).evaluate(async (input: HTMLInputElement, pressed) => {
      input.setRangeText('institution civil society', 0, input.value.length)
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      await Promise.resolve()
      const init = { key: pressed, bubbles: true, cancelable: true }
      input.dispatchEvent(new KeyboardEvent('keydown', init))
    }, key)
    await expect(
      key === 'Enter'
        ? page.locator('#claim-civil-society').getByRole('heading')
        : results(page).first(),
    ).toBeFocused()
    await expect(page).toHaveURL(key === 'Enter' ? /#claim-civil-society$/ : /find=institution/)
  })
}

test('A long quotation unfolds where it is found', async ({ page }) => {
  await openPage(page)
  await look(page, 'non-isolated communities')
  await results(page).first().click()
  await expect(page).toHaveURL(/#quote-nazarbayev-one-third$/)
  await expectUncovered(page.getByText('non-isolated communities'))
})

test('Escape closes the search where it was opened, and nothing has moved', async ({ page }) => {
  await openPage(page)
  const before = await scrollTop(page)
  await look(page, 'korday')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
  await expect(page).toHaveURL(/\/$/)
  expect(await scrollTop(page)).toBe(before)
  await opener(page).click()
  await expect(field(page)).toHaveValue('korday')
  await page.mouse.click(20, 700)
  await expect(dialog(page)).toBeHidden()
})

test('A link opens what was found, narrowed down to a part and a person', async ({ page }) => {
  await page.goto('./?find=&strand=after&person=tokayev')
  await expect(status(page)).toHaveText(/^\d+ found$/)
  const all = await results(page).count()
  await expect(dialog(page).getByText('A People’s Council is proposed')).toBeVisible()
  await dialog(page).getByLabel(words.lane).selectOption(words.allLanes)
  await expect(page).toHaveURL(/\?find=&person=tokayev$/)
  await expect.poll(() => results(page).count()).toBeGreaterThan(all)
})

test('What is found scrolls to its end, and the page behind it stays', async ({ page }) => {
  await page.goto('./?find=kazakh')
  await expect(status(page)).toHaveText(/^\d+ found$/)
  await expect(results(page).last()).not.toBeInViewport()
  await results(page).first().hover()
  await page.mouse.wheel(0, 20_000)
  await expect(results(page).last()).toBeInViewport()
  await page.mouse.wheel(0, 2000)
  expect(await scrollTop(page)).toBe(0)
})

test('Nothing found leads on to the page of sources, where the search leads back', async ({
  page,
}) => {
  await openPage(page)
  await look(page, 'xyzzy')
  await expect(status(page)).toHaveText(words.nothing)
  await dialog(page).getByRole('link', { name: words.allSources }).click()
  await expect(page).toHaveURL(/\/sources\/$/)
  await look(page, 'adilet')
  await expect(dialog(page).locator('a[href^="#source-"]').first()).toBeVisible()
  await expect(dialog(page).locator('a[href^="../#quote-"]').first()).toBeVisible()
  await field(page).fill('titular')
  await expect(results(page).first()).toContainText('titular')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/about\/#term-4$/)
  await expectUncovered(page.locator('#term-4'))
})

test('Without the network the search says so, and works when it is back', async ({ page }) => {
  await openPage(page)
  await page.route('**/find.json', (route) => route.abort())
  await opener(page).click()
  await expect(status(page)).toHaveText(pageWords.findFailed)
  await page.unroute('**/find.json')
  await field(page).fill('korday')
  await dialog(page).getByRole('button', { name: words.retry }).click()
  await expect(results(page).first()).toContainText('Violence in Korday')
})

test('Nothing is fetched for the search before it is wanted, and nothing is complained of', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await openPage(page)
  await settleNetwork(page)
  expect(requests.filter((path) => /find/i.test(path))).toEqual([])
  await look(page, 'Qurultay')
  // Its code, its words, and what can be found.
  expect(requests.filter((path) => /find/i.test(path))).toHaveLength(3)
  expect(complaints).toEqual([])
})

for (const [width, colorScheme] of [
  [1280, 'light'],
  [320, 'dark'],
] as const) {
  test(`axe finds no barrier in the search at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.emulateMedia({ colorScheme })
    await page.goto('./?find=assembly')
    await expect(status(page)).toHaveText(/^\d+ found$/)
    expect(await findBarriers(page, { within: 'dialog' })).toEqual([])
    const hidden = await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)
    expect(hidden).toBe(0)
    expect(await sidewaysScroll(page)).toBe(0)
  })
}

test('At 400 percent what is found is seen, by the wheel and by keys', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 200 })
  await page.goto('./?find=assembly')
  await expect(status(page)).toHaveText(/^\d+ found$/)
  const first = dialog(page).getByRole('link').first()
  await page.mouse.move(160, 150)
  await page.mouse.wheel(0, 120)
  await expect(first).toBeInViewport({ ratio: 0.3 })
  await dialog(page).getByRole('textbox').press('ArrowDown')
  await expect(first).toBeFocused()
  await expectUncovered(first)
})

test('A source opens on its own page, and Back leads to what was found', async ({ page }) => {
  await openPage(page)
  await look(page, 'assembly')
  await results(page).last().click()
  await page.waitForURL('**/sources/#source-*')
  await page.goBack()
  await expect(field(page)).toHaveValue('assembly')
  await expect(results(page).first()).toBeVisible()
})

test('A moment opens with its folds as they were', async ({ page }) => {
  await openPage(page)
  await look(page, 'assembly')
  await results(page).filter({ hasText: 'It will not change' }).first().click()
  await expect(page).toHaveURL(/#statements-2020$/)
  await expect(page.locator('#statements-2020-title')).toBeFocused()
  await expect(page.locator('#statements-2020 details[open]')).toHaveCount(0)
})
