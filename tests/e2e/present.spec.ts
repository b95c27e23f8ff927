import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { locale } from '../../src/content/interface/en/locale'
import { languages } from '../../src/content/languages'
import { present } from '../../src/content/interface/en/present'
import { questions } from '../../src/content/stories/accord/en/questions'
import { questions as asked } from '../../src/content/stories/accord/facts/questions'
import { createFormats } from '../../src/model/formats'
import { findBarriers } from './barriers'
import { boxOf, collectComplaints, settleFonts } from './steps'
import {
  clickThrough,
  current,
  isAlive,
  listPlaces,
  openDeck,
  placeOf,
  pressPlace,
  spacing,
  walkDeck,
  walkTexts,
} from './presentSteps'

test.use({ viewport: { width: 1024, height: 768 } })
const formats = createFormats(locale)
const slider = (page: Page) => page.getByRole('slider', { name: present.draw.label(2021) })

test('A clicker goes through the whole deck and back, and the address follows', async ({
  page,
}) => {
  const complaints = collectComplaints(page)
  await openDeck(page)
  const places = await listPlaces(page)
  expect(places.length).toBeGreaterThan(30)
  const { forth, back } = await clickThrough(page)
  expect(forth.map(({ place }) => place)).toEqual(places)
  expect(back.map(({ place }) => place)).toEqual([...places].reverse())
  for (const { place, search } of [...forth, ...back]) {
    const query = new URLSearchParams(search)
    expect(query.get('step') ?? 'title').toBe(place.replace(' shown', ''))
    expect(query.get('shown')).toBe(place.endsWith('shown') ? '1' : null)
  }
  expect(complaints).toEqual([])
})

test('A reload, and the clicker’s Escape before it, lose nothing', async ({ page }) => {
  await openDeck(page)
  const places = await listPlaces(page)
  // That every place is in the address, the clicker's way through the whole deck shows.
  const first = (isWanted: (place: string) => boolean) => places.find(isWanted) ?? ''
  for (const place of new Set([
    first((id) => id !== 'title'),
    first((id) => id.startsWith('answer-') && !id.endsWith(' shown')),
    first((id) => id.endsWith(' shown')),
    places.at(-1) ?? '',
  ])) {
    const query = `?step=${place.replace(' shown', '')}${place.endsWith(' shown') ? '&shown=1' : ''}`
    await openDeck(page, query)
    await page.keyboard.press('Escape')
    await page.reload()
    await isAlive(page)
    expect(await placeOf(page)).toBe(place)
    await page.keyboard.press('PageDown')
    expect(await placeOf(page)).toBe(places[places.indexOf(place) + 1] ?? place)
  }
})

test('The answer is hidden until the next press, to the eye and to the ear', async ({ page }) => {
  await openDeck(page, '?step=ask-two-ideas')
  const { question, answer } = questions['two-ideas']
  const region = page.getByRole('region', { name: question })
  await expect(region.getByText(answer)).toBeHidden()
  await page.keyboard.press('Space')
  await expect(region.getByText(answer)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: answer })).toBeAttached()
  await page.keyboard.press('Shift+Space')
  await expect(region.getByText(answer)).toBeHidden()
})

test('The screen goes black and comes back to the same step', async ({ page }) => {
  await openDeck(page, '?step=assembly-founded')
  const black = page.locator('[data-black]')
  for (const back of ['PageDown', 'Escape', '.']) {
    await page.keyboard.press('.')
    await expect(black).toBeVisible()
    await page.keyboard.press(back)
    await expect(black).toHaveCount(0)
    expect(await placeOf(page)).toBe('assembly-founded')
  }
})

test('Keys work under a Cyrillic layout, and not with a modifier', async ({ page }) => {
  await openDeck(page, '?step=assembly-founded')
  await pressPlace(page, 'KeyB', 'и')
  await expect(page.locator('[data-black]')).toBeVisible()
  await pressPlace(page, 'Period', 'ю')
  await expect(page.locator('[data-black]')).toHaveCount(0)
  await pressPlace(page, 'KeyG', 'п')
  await expect(page.getByRole('dialog', { name: present.controls.overview })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+ArrowRight')
  expect(await placeOf(page)).toBe('assembly-founded')
})

test('A number and Enter, Home, End and the list of steps lead to a step', async ({ page }) => {
  await openDeck(page)
  const ids = (await listPlaces(page)).filter((place) => !place.endsWith(' shown'))
  const number = ids.indexOf('assembly-founded') + 1
  await page.keyboard.type(String(number))
  await expect(page.getByText(present.typed(number, formats))).toBeVisible()
  await page.keyboard.press('Enter')
  expect(await placeOf(page)).toBe('assembly-founded')
  await page.keyboard.press('End')
  expect(await placeOf(page)).toBe('closing')
  await page.keyboard.press('Home')
  expect(await placeOf(page)).toBe('title')
  await page.keyboard.press('g')
  await page.getByRole('button', { name: /^\d+ Nine seats in parliament$/ }).click()
  expect(await placeOf(page)).toBe('nine-delegates')
})

test('The list of steps opens at the step, shows no answer, and nothing moves when one is left out', async ({
  page,
}) => {
  await openDeck(page, '?route=15')
  await page.keyboard.press('g')
  const dialog = page.getByRole('dialog', { name: present.controls.overview })
  await expect(dialog.getByRole('status')).toHaveText(present.lesson.minutes(15, formats))
  await openDeck(page, '?step=ask-who-elects')
  await page.keyboard.press('g')
  const order = () =>
    dialog
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.map((one) => one.getAttribute('aria-label')))
  const here = dialog.locator('[aria-current="step"]')
  await expect(here).toBeFocused()
  await expect(here).toBeInViewport({ ratio: 1 })
  const close = dialog.getByRole('button', { name: present.controls.close, exact: true })
  await expect(close).toBeInViewport()
  const marks = here.locator('mark')
  await expect(marks).not.toHaveCount(0)
  for (const mark of await marks.all()) await expect(mark).toHaveCSS('text-decoration-line', 'none')
  const number = here.locator('footer > p').last()
  await expect(number).toHaveText(/37/)
  await expect(number).toBeHidden()
  const box = dialog.getByLabel(present.lesson.include(questions['who-elects'].question))
  await box.focus()
  const before = [await order(), await boxOf(box)]
  await page.keyboard.press('Space')
  await expect(box).not.toBeChecked()
  await expect(box).toBeFocused()
  expect([await order(), await boxOf(box)]).toEqual(before)
})

test('Letters can be switched off; fields keep their keys; a clicker leaves a dialog', async ({
  page,
}) => {
  await openDeck(page)
  await page.getByRole('button', { name: present.controls.settings }).click()
  const dialog = page.getByRole('dialog', { name: present.settings.title })
  await dialog.getByLabel(present.settings.letters).uncheck()
  await dialog.getByLabel(present.settings.distance).fill('12')
  await expect(dialog.getByText(present.settings.tooFar(10.6, formats))).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(dialog).toHaveCount(0)
  expect(await placeOf(page)).toBe('title')
  await page.keyboard.press('g')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('PageDown')
  expect(await placeOf(page)).toBe('policy-outlined')
})

test('A key pressed just after Escape closed a dialog is not lost', async ({ page }) => {
  await openDeck(page)
  await page.getByRole('button', { name: present.controls.settings }).click()
  await expect(page.getByRole('dialog', { name: present.settings.title })).toBeVisible()
  // At once, as no press through the browser can be: its own `close` event is a task for later.
  await page.evaluate(async () => {
    document.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }))
    await Promise.resolve()
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyG', key: 'g', bubbles: true }),
    )
  })
  await expect(page.getByRole('dialog', { name: present.controls.overview })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('A click at the right goes on, one at the left goes back', async ({ page }) => {
  await openDeck(page)
  await page.mouse.click(800, 600)
  expect(await placeOf(page)).toBe('policy-outlined')
  await page.mouse.click(60, 700)
  expect(await placeOf(page)).toBe('title')
})

test('The class draws its guess by key and by mouse, then sees the record beside it', async ({
  page,
}) => {
  await openDeck(page, '?step=answer-share-2021')
  const record = current(page).getByText('70.4\u202f%', { exact: true })
  await expect(record).toBeHidden()
  await slider(page).focus()
  for (let times = 0; times < 10; times += 1) await page.keyboard.press('ArrowUp')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '50\u202f%')
  const box = await boxOf(slider(page))
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x, box.y - 60, { steps: 4 })
  await page.mouse.up()
  const guess = Number(await slider(page).getAttribute('aria-valuenow'))
  expect(guess).toBeGreaterThan(55)
  expect(await placeOf(page)).toBe('answer-share-2021')
  // The mark has the focus, and no use for it.
  await page.keyboard.press('Space')
  await expect(record).toBeVisible()
  await page.reload()
  await isAlive(page)
  await expect(record).toBeVisible()
  await expect(slider(page)).toHaveAttribute('aria-valuenow', String(guess))
  // The picture's own words make way for the line; those of the step say what was guessed.
  const words = present.draw.guess(present.draw.amount({ amount: guess, unit: 'percent' }, formats))
  await expect(current(page).locator('svg').getByText(words, { exact: true })).toBeHidden()
})

test('The words of a guess never stand upon its line', async ({ page }) => {
  await openDeck(page, '?step=answer-share-2021')
  for (const [key, end] of [
    ['End', 100],
    ['Home', 0],
  ] as const) {
    await slider(page).press(key)
    const words = present.draw.guess(present.draw.amount({ amount: end, unit: 'percent' }, formats))
    const label = current(page).locator('svg').getByText(words, { exact: true })
    const text = await boxOf(label)
    const line = await boxOf(label.locator('xpath=preceding-sibling::*[name()="line"][1]'))
    const lineAt = (x: number) => {
      const part = (x - line.x) / line.width
      return line.y + line.height * (end === 100 ? 1 - part : part)
    }
    const [top, bottom] = [text.y + text.height / 4, text.y + (text.height * 3) / 4]
    const beside = [lineAt(text.x), lineAt(text.x + text.width)]
    expect(beside.every((y) => y < top) || beside.every((y) => y > bottom)).toBe(true)
  }
})

test('A mark that is pressed where it stands already is a guess', async ({ page }) => {
  const guessed = (amount: number, unit: 'seats' | 'count') =>
    current(page).getByText(present.draw.guess(present.draw.amount({ amount, unit }, formats)), {
      exact: true,
    })
  const mark = current(page).getByRole('slider')
  await openDeck(page, '?step=answer-end-of-nine')
  await mark.focus()
  await page.keyboard.press('Home')
  await expect(guessed(0, 'seats')).toBeVisible()
  await openDeck(page, '?step=answer-how-many')
  const { width, height } = await boxOf(mark)
  const place = await mark.evaluate((input: HTMLInputElement) => {
    const [from, to] = [Number(input.min), Number(input.max)]
    return (Number(input.value) - from) / (to - from)
  })
  // The middle of the mark cannot stand at the very ends; its own width is a twentieth of the height.
  const thumb = 0.05 * 768
  await mark.click({ position: { x: thumb / 2 + place * (width - thumb), y: height / 2 } })
  await expect(guessed(130, 'count')).toBeVisible()
})

test('The presenter window is in step, may be closed and reopened, and disturbs no other deck', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await openDeck(other)
  await openDeck(page, '?step=ask-two-ideas')
  const open = async () => {
    await page.bringToFront()
    const [opened] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
    await isAlive(opened)
    return opened
  }
  const presenter = await open()
  const notes = presenter.getByRole('complementary', { name: present.presenter.title })
  await expect(notes).toContainText(questions['two-ideas'].answer)
  await expect(notes).toContainText([...questions['two-ideas'].notes].join(''))
  await expect(notes).toContainText(present.presenter.linked)
  await presenter.keyboard.press('PageDown')
  await expect.poll(() => placeOf(page)).toBe('ask-two-ideas shown')
  await page.keyboard.press('PageDown')
  await expect.poll(() => placeOf(presenter)).toBe('answer-share-2021')
  await page.reload()
  await isAlive(page)
  await presenter.keyboard.press('PageUp')
  await expect.poll(() => placeOf(page)).toBe('ask-two-ideas shown')
  await presenter.close()
  await page.keyboard.press('PageUp')
  const again = await open()
  await expect.poll(() => placeOf(again)).toBe('ask-two-ideas')
  await again.keyboard.press('PageDown')
  await expect.poll(() => placeOf(page)).toBe('ask-two-ideas shown')
  expect(await placeOf(other)).toBe('title')
})

test('In the presenter window notes begin at the top, minutes are typed anew, and what is set reaches the stage', async ({
  page,
  context,
}) => {
  await openDeck(page, '?route=15&step=ask-who-elects')
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await isAlive(presenter)
  const notes = presenter.getByRole('complementary', { name: present.presenter.title })
  await expect(notes).toContainText(present.presenter.linked)
  for (const caption of [present.presenter.current, present.presenter.next]) {
    await expect(presenter.locator('main').getByText(caption, { exact: true })).toBeVisible()
  }
  const minutes = notes.getByLabel(present.presenter.minutes)
  await minutes.click()
  await presenter.keyboard.press('End')
  for (const key of ['Backspace', 'Backspace', '4', '0']) await presenter.keyboard.press(key)
  await expect(minutes).toHaveValue('40')
  await presenter.keyboard.press('Enter')
  await expect(minutes).not.toBeFocused()
  await expect(notes).toContainText(/of 40:00/)
  await notes.getByRole('button', { name: present.presenter.reset }).click()
  await expect(minutes).toHaveValue('15')

  await presenter.setViewportSize({ width: 1100, height: 300 })
  await notes.evaluate((panel) => panel.scrollTo(0, 50))
  await presenter.keyboard.press('Home')
  await expect.poll(() => placeOf(presenter)).toBe('title')
  expect(await notes.evaluate((panel) => panel.scrollTop)).toBe(0)

  // Beside a call, or on a phone: both pictures can be seen, and every command.
  await presenter.setViewportSize({ width: 420, height: 700 })
  for (const place of ['current', 'next']) {
    const picture = presenter.locator(`main [data-place="${place}"]`)
    expect((await boxOf(picture)).width, place).toBeGreaterThan(150)
  }
  for (const command of await presenter.locator('nav').locator('button, a').all()) {
    if (await command.isVisible()) await expect(command).toBeInViewport({ ratio: 1 })
  }

  await presenter.keyboard.press('+')
  await expect(page.locator('[data-alive]')).toHaveAttribute('data-size', '1')
  await presenter.evaluate(() => localStorage.setItem('accord-theme', 'dark'))
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

const rooms = [
  { size: 0, theme: 'light', contrast: 12, record: '' },
  // With the hands of a class typed in, which stand above each answer.
  { size: 3, theme: 'dark', contrast: 7, record: JSON.stringify({ hands: handsOfAll() }) },
] as const

/** Counts of two digits for every option of every question. */
function handsOfAll() {
  return Object.fromEntries(
    asked.flatMap((question) =>
      'options' in question
        ? [[question.id, Object.fromEntries(question.options.map(({ id }, nth) => [id, 17 - nth]))]]
        : [],
    ),
  )
}

for (const { path, id } of languages) {
  for (const { size, theme, contrast, record } of rooms) {
    test(`Every step can be read from the last row on any screen, text size ${size + 1}, ${theme}, ${id}`, async ({
      page,
    }) => {
      // Measured where it comes to rest: the gold mark travels between steps.
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.addInitScript(
        ([settings, name, hands]) => {
          localStorage.setItem('accord-present', settings)
          localStorage.setItem('accord-theme', name)
          sessionStorage.setItem('accord-class', hands)
        },
        [JSON.stringify({ size }), theme, record] as const,
      )
      await page.goto(`./${path === '' ? '' : `${path}/`}present/`)
      await isAlive(page)
      await settleFonts(page)
      const places = await listPlaces(page)
      for (const [width, height] of [
        [1024, 768],
        [1280, 800],
        [1920, 1080],
        // All is as large again there: one language shows it.
        ...(path === '' ? [[3840, 2160] as const] : []),
      ] as const) {
        await page.setViewportSize({ width, height })
        const walk = await walkDeck(page, contrast)
        expect(walk.places).toEqual(places)
        expect.soft(walk.problems, `${width}×${height}`).toEqual([])
      }
    })
  }
}

test('With letters, words and lines set apart no word leaves the window or meets another', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openDeck(page)
  for (const [width, height] of [
    [1024, 768],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect.soft(await walkTexts(page, spacing), `${width}×${height}`).toEqual([])
  }
})

test('The browser’s zoom enlarges the text, and the controls cover none of it', async ({
  page,
}) => {
  const sizeAt = async (zoom: number) => {
    // What zooming does: the window has fewer, larger pixels.
    await page.setViewportSize({ width: 1280 / zoom, height: 800 / zoom })
    const size = await current(page)
      .locator('[data-body]')
      .evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
    const { y } = await boxOf(page.getByRole('navigation', { name: present.controls.label }))
    const step = await boxOf(current(page))
    expect(step.y + step.height).toBeLessThanOrEqual(y + 1)
    return size * zoom
  }
  await openDeck(page, '?step=nine-delegates')
  const plain = await sizeAt(1)
  expect((await sizeAt(2)) / plain).toBeGreaterThan(1.7)
  expect((await sizeAt(4)) / plain).toBeGreaterThan(3.4)
  // What has no room is there to be scrolled to.
  await current(page).locator('footer').scrollIntoViewIfNeeded()
  await expect(current(page).locator('footer')).toBeInViewport()
})

test('A step that is higher than the window starts at its top, is scrolled by arrows, and shows its answer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 })
  await openDeck(page, '?step=answer-where-uzbeks-live')
  const title = current(page).getByRole('heading')
  const foot = current(page).locator('footer')
  await expect(foot).not.toBeInViewport()
  for (let times = 0; times < 20; times += 1) await page.keyboard.press('ArrowDown')
  await expect(foot).toBeInViewport({ ratio: 0.9 })
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageDown')
  expect(await placeOf(page)).toBe('answer-where-uzbeks-live')
  await expect(title).toBeInViewport({ ratio: 1 })
  await foot.scrollIntoViewIfNeeded()
  await page.keyboard.press('PageDown')
  expect(await placeOf(page)).toBe('answer-where-uzbeks-live shown')
  await expect(current(page).locator('p[data-answer]').first()).toBeInViewport({ ratio: 1 })
})

test('A small window cuts no word, no field and no button', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 390, height: 844 })
  await openDeck(page)
  expect.soft(await walkTexts(page)).toEqual([])
  // Who said it is never louder than what was said.
  const loud = await page.locator('main blockquote:has(> footer)').evaluateAll((quotes) => {
    const sizeOf = (element: Element | null) =>
      element === null ? 0 : parseFloat(getComputedStyle(element).fontSize)
    return quotes.filter(
      (quote) => sizeOf(quote.querySelector('p')) < sizeOf(quote.querySelector('footer')),
    ).length
  })
  expect.soft(loud).toBe(0)
  for (const [path, width, height] of [
    ['', 683, 512],
    ['kk/', 800, 600],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto(`./${path}present/`)
    await isAlive(page)
    await expect(current(page).getByRole('button').last()).toBeInViewport({ ratio: 1 })
  }
  await page.goto('./ru/present/?step=answer-where-uzbeks-live')
  await isAlive(page)
  for (const field of await current(page).getByRole('spinbutton').all())
    await expect(field).toBeInViewport({ ratio: 1 })
})

test('On paper no label of the line of time meets another', async ({ page }) => {
  // As wide as A4 without its margins.
  await page.setViewportSize({ width: 674, height: 1000 })
  await openDeck(page)
  await page.emulateMedia({ media: 'print' })
  const labels = page.locator('#policy-outlined [data-size="large"] text:visible')
  const boxes = await labels.evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect()
      return { left, right, top, bottom, words: text.textContent }
    }),
  )
  expect(boxes.length).toBeGreaterThan(6)
  const met = boxes.flatMap((one, nth) =>
    boxes
      .slice(nth + 1)
      .filter(
        (other) =>
          other.left < one.right &&
          one.left < other.right &&
          other.top < one.bottom - 2 &&
          one.top < other.bottom - 2,
      )
      .map((other) => `${one.words} / ${other.words}`),
  )
  expect(met).toEqual([])
})

test('axe finds no barrier on any step, nor in the dark', async ({ page }) => {
  // The same steps, one below the other, as they stand until the script is alive.
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./present/')
  expect(await findBarriers(page)).toEqual([])
  // The deck does not follow the system: it is dark only where that was chosen.
  await page.locator('html').evaluate((html) => (html.dataset.theme = 'dark'))
  await expect(page.locator('main > section').first()).toHaveCSS('color-scheme', 'dark')
  expect(await findBarriers(page, { again: 'colors' })).toEqual([])
})

test('axe finds no barrier on a step of each kind while it is projected', async ({ page }) => {
  await openDeck(page)
  const numbers = await page.locator('main > section').evaluateAll((steps) => {
    const kinds = steps.map((step) => {
      const kind = step.querySelector<HTMLElement>('h2[data-kind]')?.dataset.kind
      const chart = step.querySelector<HTMLElement>('[data-chart-kind]')?.dataset.chartKind
      return `${kind} ${chart}`
    })
    return [...new Set(kinds)].map((kind) => kinds.indexOf(kind) + 1)
  })
  expect(numbers.length).toBeGreaterThan(8)
  for (const number of numbers) {
    await page.keyboard.type(String(number))
    await page.keyboard.press('Enter')
    const step = page.locator('main > section').nth(number - 1)
    await expect(step).toHaveAttribute('data-place', 'current')
    if ((await step.locator('[data-answer]').count()) > 0) await page.keyboard.press('Space')
    expect(
      await findBarriers(page, { within: '[data-place="current"]' }),
      `step ${number}`,
    ).toEqual([])
  }
})

test('axe finds no barrier in the presenter window and in the dialogs', async ({ page }) => {
  await openDeck(page, '?view=presenter&step=ask-two-ideas')
  expect(await findBarriers(page)).toEqual([])
  const openers = [
    ...(['overview', 'settings'] as const).map((name) => () => {
      return page.getByRole('button', { name: present.controls[name], exact: true }).click()
    }),
    // Where the row has no room for its word.
    () => page.keyboard.press('?'),
  ]
  for (const open of openers) {
    await open()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await findBarriers(page, { within: 'dialog[open]' })).toEqual([])
    await page.keyboard.press('Escape')
  }
})

test('The reading form stands until a script is alive, and stays where none comes', async ({
  page,
}) => {
  await page.route('**/*.js', (route) => route.abort())
  for (const query of ['', '?step=nine-delegates']) {
    await page.goto(`./present/${query}`)
    await expect(page.locator('main > section').first()).toBeVisible()
    await expect(page.locator('main > section').last()).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('All steps stand there one below the other, with their answers', async ({ page }) => {
    await page.goto('./present/')
    for (const { question, answer } of Object.values(questions)) {
      await expect(page.getByRole('heading', { name: question }).first()).toBeVisible()
      await expect(page.getByText(answer)).toBeVisible()
    }
  })
})

test('Every moment of the page to read leads to its step', async ({ page }) => {
  await page.goto('./#nine-delegates')
  await page.locator('#nine-delegates').getByRole('link', { name: present.moment }).click()
  await isAlive(page)
  expect(await placeOf(page)).toBe('nine-delegates')
})

test('A lesson is chosen, changed and sent by its address; hands stand beside the answer and stay', async ({
  page,
}) => {
  await openDeck(page)
  await current(page)
    .getByRole('button', { name: present.lesson.minutes(15, formats) })
    .click()
  await expect(page).toHaveURL(/route=15/)
  await page.keyboard.press('g')
  const dialog = page.getByRole('dialog', { name: present.controls.overview })
  const heading = questions['how-large'].question
  await dialog.getByLabel(present.lesson.include('A policy is outlined')).uncheck()
  await dialog.getByRole('button', { name: present.lesson.earlier(heading) }).click()
  await page.keyboard.press('Escape')
  const lesson = new URL(page.url()).search
  expect(lesson).not.toContain('policy-outlined')
  await openDeck(page, `${lesson}&step=answer-how-large`)
  await current(page).getByLabel(present.hands.count('one in five')).fill('12')
  await current(page).getByLabel(present.hands.count('one in twelve')).fill('9')
  await page.keyboard.press('PageDown')
  await expect(current(page).getByText(present.draw.none)).toBeVisible()
  await page.reload()
  await isAlive(page)
  expect(await placeOf(page)).toBe('answer-how-large shown')
  await expect(current(page).getByLabel(present.hands.count('one in five'))).toHaveValue('12')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageUp')
  expect(await placeOf(page)).toBe('nine-delegates')
})
