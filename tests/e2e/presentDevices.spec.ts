import { expect, test } from '@playwright/test'
import { present } from '../../src/content/interface/en/present'
import { isAlive, listPlaces, openDeck, placeOf } from './presentSteps'
import { touch } from './touches'

test.use({ viewport: { width: 1280, height: 800 }, hasTouch: true })

test('On a board, a finger drawn across goes on and back, and one drawn down does not', async ({
  page,
}) => {
  await openDeck(page, '?step=assembly-founded')
  const places = await listPlaces(page)
  await touch(page, [{ x: 700, y: 400 }], [{ x: 400, y: 420 }])
  const next = places[places.indexOf('assembly-founded') + 1]
  await expect.poll(() => placeOf(page)).toBe(next)
  await touch(page, [{ x: 400, y: 400 }], [{ x: 700, y: 380 }])
  await expect.poll(() => placeOf(page)).toBe('assembly-founded')
  await touch(page, [{ x: 600, y: 200 }], [{ x: 640, y: 500 }])
  expect(await placeOf(page)).toBe('assembly-founded')
})

test('F fills the screen and gives it back on the same step', async ({ page }) => {
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  await openDeck(page, '?step=assembly-founded')
  await page.keyboard.press('f')
  await expect.poll(isFull).toBe(true)
  await page.keyboard.press('f')
  await expect.poll(isFull).toBe(false)
  expect(await placeOf(page)).toBe('assembly-founded')
})

test('The windows stay in step where a browser has no channels', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  await openDeck(page, '?step=ask-two-ideas')
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await isAlive(presenter)
  const notes = presenter.getByRole('complementary', { name: present.presenter.title })
  await expect(notes).toContainText(present.presenter.linked)
  await presenter.keyboard.press('PageDown')
  await expect.poll(() => placeOf(page)).toBe('ask-two-ideas shown')
  await page.keyboard.press('PageDown')
  await expect.poll(() => placeOf(presenter)).toBe('answer-share-2021')
})
