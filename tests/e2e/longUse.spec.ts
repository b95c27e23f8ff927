import { expect, test } from '@playwright/test'
import type { CDPSession, Page } from '@playwright/test'
import { randomLcg } from 'd3'
import { collectComplaints, openFolds, openPage } from './steps'

// For machines that are busy with other things: it is some twenty seconds of work.
test.describe.configure({ timeout: 900_000 })

/** Once each thing was done a few times, all that comes when it is wanted has come. */
const stepsBefore = 200
const steps = 1000
/** React keeps trees of what was shown before: up to 60 kB more at one rest than at another, and less again at the next. */
const restsCompared = 5
const seed = 2026

type Act = (random: () => number) => Promise<unknown>

interface Kept {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

/** What the page holds once everything that can be let go has been: bytes and counts. */
async function measure(session: CDPSession): Promise<Kept> {
  // What is let go by one collection may be what another thing waited for.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { heap: await weighHeap(session), nodes, listeners: jsEventListeners }
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[]
      readonly node_types: readonly [readonly string[], ...unknown[]]
    }
  }
  /** Of each thing its fields, one thing after the other. */
  readonly nodes: readonly number[]
}

/**
 * Bytes of what scripts made. What the engine keeps of code that has run often is none of the page's,
 * and what it keeps of elements is counted as nodes.
 */
async function weighHeap(session: CDPSession): Promise<number> {
  const chunks: string[] = []
  const add = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', add)
  await session.send('HeapProfiler.takeHeapSnapshot')
  session.off('HeapProfiler.addHeapSnapshotChunk', add)
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const others = ['code', 'object shape', 'native'].map((name) => types[0].indexOf(name))
  let sum = 0
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!others.includes(nodes[at + type] ?? 0)) sum += nodes[at + size] ?? 0
  }
  return sum
}

/**
 * Does things in an order that chance gives, the same in each run, and compares what the page holds
 * at rest before and after.
 */
async function expectNothingKept(page: Page, acts: Readonly<Record<string, Act>>, rest: Act) {
  const complaints = collectComplaints(page)
  const random = randomLcg(seed / 2 ** 32)
  const names = Object.keys(acts)
  const { pathname } = new URL(page.url())
  const walk = async (from: number, count: number) => {
    for (let step = from; step < from + count; step += 1) {
      const name = names[Math.floor(random() * names.length)] ?? ''
      const what = `seed ${seed}, step ${step}: ${name}`
      await acts[name]?.(random).catch((reason: unknown) => {
        throw new Error(what, { cause: reason })
      })
      // What is compared is one page.
      const now = { complaints, pathname: new URL(page.url()).pathname }
      if (complaints.length > 0 || now.pathname !== pathname) {
        expect(now, what).toEqual({ complaints: [], pathname })
      }
    }
    // The same things at the end of each walk, by the same chance: a view that was shown last is
    // kept with its nodes until another one is.
    await rest(random)
    const same = randomLcg(seed / 2 ** 32)
    for (const act of Object.values(acts)) await act(same)
    await rest(random)
  }
  const session = await page.context().newCDPSession(page)
  /** The least at any of some rests in the course of a walk: what is never let go is in each of them. */
  const walkAndMeasure = async (from: number): Promise<Kept> => {
    const kept: Kept[] = []
    const count = stepsBefore / restsCompared
    for (let round = 0; round < restsCompared; round += 1) {
      await walk(from + round * count, count)
      kept.push(await measure(session))
    }
    const least = (name: keyof Kept) => Math.min(...kept.map((each) => each[name]))
    return { heap: least('heap'), nodes: least('nodes'), listeners: least('listeners') }
  }
  for (const act of Object.values(acts)) await act(random)
  const before = await walkAndMeasure(0)
  await walk(stepsBefore, steps - stepsBefore)
  const after = await walkAndMeasure(steps)
  expect(after.heap).toBeLessThan(before.heap * 1.02)
  expect(after.nodes - before.nodes).toBeLessThan(steps / 10)
  // One for each time that one thing of some twenty is done, or fewer.
  expect(after.listeners - before.listeners).toBeLessThan(steps / 40)
}

/** Keys that mean something somewhere, sizes of the window, the pointer and the wheel. */
function commonActs(page: Page, keys: readonly string[]): Record<string, Act> {
  const sizes = [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
    { width: 1024, height: 768 },
  ] as const
  return {
    ...Object.fromEntries(keys.map((key) => [key, () => page.keyboard.press(key)])),
    size: (random) => page.setViewportSize(sizes[Math.floor(random() * sizes.length)] ?? sizes[0]),
    pointer: (random) => page.mouse.move(random() * 1000, random() * 700),
    wheel: (random) => page.mouse.wheel(0, (random() - 0.5) * 3000),
  }
}

/** Presses one of the things that a selector finds and that can be seen. */
const pressOne =
  (page: Page, selector: string): Act =>
  (random) =>
    page.evaluate(
      ([wanted, part]) => {
        const seen = [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility())
        const one = seen[Math.floor(part * seen.length)]
        one?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      },
      [selector, random()] as const,
    )

test('A thousand steps in the page to read leave nothing behind', async ({ page }) => {
  await openPage(page)
  // What is found on another page, or moved there, leads nowhere here.
  await page.route(/\/(about|sources)\/$/, (route) => route.abort('aborted'))
  // All that is fetched when it is wanted stays: here it comes first.
  await openFolds(page)
  const further = page.locator('main figure input[data-file]')
  for (let left = await further.count(); left > 0; left -= 1) {
    await further.first().evaluate((input: HTMLElement) => {
      input.click()
    })
    await expect(further).toHaveCount(left - 1)
  }
  /** All is folded, and each chart shows its first view: what was shown last is not compared. */
  const asItWas = () =>
    page.locator('main').evaluate((main) => {
      for (const details of main.querySelectorAll('details')) details.open = false
      for (const figure of main.querySelectorAll('figure')) {
        const first = figure.querySelector<HTMLInputElement>('input[type="radio"]')
        if (first?.checked === false) first.click()
      }
    })
  await asItWas()
  const acts = {
    ...commonActs(page, ['Tab', 'Shift+Tab', 'ArrowRight', 'ArrowLeft', 'Home', 'Escape']),
    theme: pressOne(page, 'header button[aria-label^="Theme"]'),
    view: pressOne(page, 'main figure input:not(:checked)'),
    mark: pressOne(page, 'main figure [data-say]'),
    fold: pressOne(page, 'main details > summary'),
    zoom: pressOne(page, '#timeline button'),
    link: pressOne(page, 'a[href^="#"]'),
    back: () =>
      page.evaluate(async () => {
        const isThere = location.hash === '#nine-delegates'
        location.hash = isThere ? 'policy-outlined' : 'nine-delegates'
        // A browser may drop a step back where the page has just gone elsewhere.
        const isBack = new Promise((done) => {
          addEventListener('popstate', done, { once: true })
          setTimeout(done, 2000)
        })
        history.back()
        await isBack
      }),
    'Ctrl and the wheel': async (random) => {
      // A window that opens late may lie above it: then this turns the wheel there.
      const [x, y] = await page.evaluate(() => {
        const drawing = document.querySelector('#timeline')
        drawing?.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { left, top } = drawing?.getBoundingClientRect() ?? { left: 0, top: 0 }
        return [left + 300, top + 150] as const
      })
      await page.mouse.move(x, y)
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, random() < 0.5 ? -200 : 200)
      await page.keyboard.up('Control')
    },
    find: async () => {
      await page.keyboard.press('Control+k')
      await page.keyboard.insertText('Turkistan')
      await page.keyboard.press('Escape')
    },
    share: async (random) => {
      await pressOne(page, 'header [data-door="share"]')(random)
      await page.keyboard.press('Escape')
    },
  } satisfies Record<string, Act>
  await expectNothingKept(page, acts, async () => {
    await page.keyboard.press('Escape')
    await asItWas()
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.mouse.move(2, 2)
    await pressOne(page, '#timeline button:last-of-type')(() => 0)
    // The entry of the history that is left holds what had a choice in it.
    await page.evaluate(async () => {
      location.hash = 'nine-delegates'
      await new Promise(requestAnimationFrame)
      location.hash = 'timeline'
      document.querySelector<HTMLElement>(':focus')?.blur()
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame)
    })
  })
})

test('A thousand steps in the deck leave nothing behind', async ({ page }) => {
  // Walked are neither the whole screen, whose size cannot be changed, nor the teacher's window.
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.resolve()
    window.open = () => null
  })
  await page.goto('present/')
  await expect(page.locator('[data-alive]')).toBeAttached()
  // A word that leads elsewhere leads nowhere here.
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.abort('aborted') : route.continue(),
  )
  const keys = ['PageDown', 'PageUp', 'Home', 'End', 'Tab', 'Enter', 'ArrowRight', '+', '-', 'l']
  const acts = {
    ...commonActs(page, keys),
    black: async () => {
      await page.keyboard.press('b')
      await page.keyboard.press('b')
    },
    steps: async () => {
      await page.keyboard.press('g')
      await page.keyboard.press('Escape')
    },
    keys: async () => {
      await page.keyboard.press('?')
      await page.keyboard.press('Escape')
    },
    'what the class moves': pressOne(page, 'main [data-place="current"] :is(button, input)'),
  } satisfies Record<string, Act>
  await expectNothingKept(page, acts, async () => {
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.keyboard.press('Home')
    await page.mouse.move(2, 2)
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>(':focus')?.blur()
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame)
    })
  })
})
