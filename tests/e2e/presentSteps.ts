import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'

export const current = (page: Page): Locator => page.locator('main > [data-place="current"]')

/** Opens the deck, at a step if one is named, and waits until it has come alive. */
export async function openDeck(page: Page, query = ''): Promise<void> {
  await page.goto(`./present/${query}`)
  await isAlive(page)
}

export async function isAlive(page: Page): Promise<void> {
  await expect(page.locator('[data-alive]')).toBeAttached()
}

/** Where the deck stands: the id of the step, with a word once its answer is shown. */
export const placeOf = (page: Page): Promise<string> =>
  current(page).evaluate((step) => step.id + (step.hasAttribute('data-shown') ? ' shown' : ''))

/** Every place that a clicker passes, in order. */
export const listPlaces = (page: Page): Promise<readonly string[]> =>
  page
    .locator('main > section')
    .evaluateAll((steps) =>
      steps.flatMap((step) =>
        step.querySelector('[data-answer]') ? [step.id, `${step.id} shown`] : [step.id],
      ),
    )

/** A place that a clicker passes, and the query of the address there. */
interface Passed {
  readonly place: string
  readonly search: string
}

/** Presses PageDown until the end, and PageUp until the beginning, in the page itself. */
export const clickThrough = (
  page: Page,
): Promise<{ readonly forth: readonly Passed[]; readonly back: readonly Passed[] }> =>
  page.evaluate(async () => {
    const placeNow = () => {
      const step = document.querySelector('main > [data-place="current"]')
      return `${step?.id ?? ''}${step?.hasAttribute('data-shown') ? ' shown' : ''}`
    }
    const passWith = async (code: string) => {
      const passed: Passed[] = []
      while (placeNow() !== passed.at(-1)?.place) {
        passed.push({ place: placeNow(), search: location.search })
        const before = placeNow()
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { code, key: code, bubbles: true }),
        )
        // At the end nothing comes, however long one waits.
        for (let frame = 0; frame < 30 && placeNow() === before; frame += 1) {
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
        }
      }
      return passed
    }
    return { forth: await passWith('PageDown'), back: await passWith('PageUp') }
  })

/** Sends a key as a keyboard of another layout does: the same place, another letter. */
export async function pressPlace(page: Page, code: string, key: string): Promise<void> {
  await page.evaluate(
    (init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
    { code, key },
  )
}

export interface Walk {
  /** Every place that was passed, in order. */
  readonly places: readonly string[]
  /** What the last row could not read there. */
  readonly problems: readonly string[]
}

/**
 * Goes through the deck as a clicker does, from its first step to its last place, and measures each
 * in the page itself, which is much quicker than asking it from here.
 */
export const walkDeck = (page: Page, leastContrast: number): Promise<Walk> =>
  page.evaluate(async (least) => {
    const press = async (code: string) => {
      const before = placeNow()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, bubbles: true }))
      // At the end nothing comes, however long one waits.
      for (let frame = 0; frame < 30 && placeNow() === before; frame += 1) {
        await new Promise(requestAnimationFrame)
      }
      await new Promise(requestAnimationFrame)
    }
    const places: string[] = []
    const problems: string[] = []
    await press('Home')
    for (let next = placeNow(); next !== places.at(-1); next = placeNow()) {
      places.push(next)
      problems.push(...findUnreadable(currentStep()))
      if (!isEnd()) await press('PageDown')
    }
    return { places, problems }

    function isEnd() {
      const step = currentStep()
      const isShown = step.hasAttribute('data-shown') || !step.querySelector('[data-answer]')
      return isShown && step.matches('section:last-of-type')
    }

    function currentStep() {
      const step = document.querySelector('main > [data-place="current"]')
      if (!step) throw new Error('The deck shows no step.')
      return step
    }

    function placeNow() {
      const step = currentStep()
      return step.id + (step.hasAttribute('data-shown') ? ' shown' : '')
    }

    /** Sizes are in percent of the stage's height. */
    function findUnreadable(step: Element): readonly string[] {
      // The whole window is the picture, with the controls in its lowest part.
      const stage = { width: innerWidth, height: innerHeight }
      const edge = 0.035 * stage.height
      const isShown = (element: Element) =>
        element.getClientRects().length > 0 &&
        getComputedStyle(element).visibility === 'visible' &&
        element.getBoundingClientRect().width > 2
      const inner = [...step.querySelectorAll('*')].filter(isShown)
      const nameOf = (element: Element) =>
        `${step.id}: ${element.tagName} “${element.textContent.trim().slice(0, 30)}”`

      // What a drawing goes on with beyond its frame is not seen.
      const seenOf = (element: Element) => {
        const box = element.getBoundingClientRect()
        const frame = element.parentElement?.closest('[aria-hidden]')?.getBoundingClientRect()
        return {
          left: Math.max(box.left, frame?.left ?? box.left),
          right: Math.min(box.right, frame?.right ?? box.right),
          top: box.top,
          bottom: box.bottom,
        }
      }
      const outside = inner.filter((element) => {
        if (element.parentElement === step) return false
        const box = seenOf(element)
        return (
          box.left < edge - 1 ||
          box.top < edge - 1 ||
          box.right > stage.width - edge + 1 ||
          box.bottom > stage.height - edge + 1
        )
      })
      const withText = inner.filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      const leastSize = (element: Element) => {
        if (element.closest('h1, h2')) return 6.7
        return element.closest('blockquote p, p[data-answer], p[data-body], dl') ? 4.4 : 3.3
      }
      // What is drawn in units of its own is as large as the drawing.
      const scaleOf = (element: Element) =>
        element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1
      const small = withText.filter((element) => {
        const size = parseFloat(getComputedStyle(element).fontSize) * scaleOf(element)
        return (size / stage.height) * 100 < leastSize(element) - 0.01
      })
      const luminance = (color: string) => {
        const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
          const value = Number(part) / 255
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const paper = luminance(getComputedStyle(step).backgroundColor)
      const faint = withText.filter((element) => {
        const style = getComputedStyle(element)
        const ink = luminance(element instanceof SVGElement ? style.fill : style.color)
        return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) < least
      })
      const thin = inner.filter(
        (element) =>
          element.matches('line, circle') &&
          getComputedStyle(element).stroke !== 'none' &&
          parseFloat(getComputedStyle(element).strokeWidth) * scaleOf(element) < 3,
      )
      const whole = [
        step,
        ...step.children,
        ...step.querySelectorAll('[data-chart-kind] > :first-child'),
      ]
      const full = whole.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
      return [
        ...full.map((element) => `${nameOf(element)} overflows`),
        ...outside.map((element) => `${nameOf(element)} leaves the safe area`),
        ...small.map((element) => `${nameOf(element)} is too small`),
        ...faint.map((element) => `${nameOf(element)} is too faint`),
        ...thin.map((element) => `${nameOf(element)} is too thin`),
      ]
    }
  }, leastContrast)

/** The spacing of WCAG 1.4.12, which a reader may set. */
export const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

/**
 * Goes through the deck, with a style sheet of a reader's own, and names the words that cannot be read;
 * a step that is higher than the window is scrolled.
 */
export const walkTexts = (page: Page, ownStyles = ''): Promise<readonly string[]> =>
  page.evaluate(async (styles) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    document.adoptedStyleSheets = [sheet]
    const press = async (code: string) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, bubbles: true }))
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame)
    }
    const problems: string[] = []
    await press('End')
    await press('Home')
    for (let last = ''; ;) {
      const step = document.querySelector('main > [data-place="current"]')
      const place = `${step?.id ?? ''}${step?.hasAttribute('data-shown') ? ' shown' : ''}`
      if (!step || place === last) break
      const texts = [...step.querySelectorAll('text, p, h2, li, dt, dd, label')]
        .filter((text) => text.checkVisibility({ visibilityProperty: true }))
        .map((text) => ({
          box: text.getBoundingClientRect(),
          name: `${place}: “${text.textContent.trim()}”`,
          isLabel: text.closest('[data-size="large"]') !== null,
        }))
        .filter(({ box }) => box.width > 2)
      const outside = texts.filter(({ box }) => box.left < 0 || box.right > innerWidth)
      const labels = texts.filter(({ isLabel }) => isLabel)
      const met = labels.filter(({ box: one }, nth) =>
        labels
          .slice(nth + 1)
          .some(
            ({ box }) =>
              box.left < one.right - 1 &&
              one.left < box.right - 1 &&
              box.top < one.bottom - 8 &&
              one.top < box.bottom - 8,
          ),
      )
      problems.push(
        ...outside.map(({ name }) => `${name} leaves the window`),
        ...met.map(({ name }) => `${name} meets another`),
      )
      last = place
      await press('PageDown')
    }
    return problems
  }, ownStyles)
