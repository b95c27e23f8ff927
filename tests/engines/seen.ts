import { expect, vi } from 'vitest'
import type { Engine, Place } from './engine'

/** Waits until the page says so; fails with what it said last. */
export async function expectSoon<Value>(look: () => Promise<Value>, wanted: Value): Promise<void> {
  const asked = new Error(`waited for ${JSON.stringify(wanted)}`)
  await vi
    .waitFor(
      async () => {
        expect(await look()).toEqual(wanted)
      },
      { timeout: 30_000, interval: 100 },
    )
    .catch((error: unknown) => {
      asked.cause = error
      throw asked
    })
}

/**
 * The middle of the first thing that a selector finds and that is seen, in px from the window's
 * corner, once it is there; scrolled to if need be.
 */
export async function findPlace(engine: Engine, selector: string, text = ''): Promise<Place> {
  return vi.waitFor(
    async () => {
      const place = await engine.run(
        (wanted, words) => {
          const seen = (one: Element) => {
            const { width, height } = one.getBoundingClientRect()
            return width > 0 && height > 0
          }
          const found = [...document.querySelectorAll(wanted)].find(
            (one) => seen(one) && (one.textContent + (one.ariaLabel ?? '')).includes(words),
          )
          if (!found) return null
          const { top, bottom } = found.getBoundingClientRect()
          if (top < 60 || bottom > innerHeight) {
            found.scrollIntoView({ block: 'center', behavior: 'instant' })
          }
          // The middle of its box, or of a part of it, whichever a pointer would hit.
          const places = [found, ...found.querySelectorAll('*')].filter(seen).map((one) => {
            const box = one.getBoundingClientRect()
            return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
          })
          return places.find(({ x, y }) => found.contains(document.elementFromPoint(x, y))) ?? null
        },
        selector,
        text,
      )
      if (!place) throw new Error(`${engine.name} shows no ${selector} ${text}`)
      return place
    },
    { timeout: 30_000, interval: 100 },
  )
}

export async function clickOn(engine: Engine, selector: string, text = ''): Promise<void> {
  await engine.click(await findPlace(engine, selector, text))
}

export const hashOf = (engine: Engine) => engine.run(() => location.hash)
export const queryOf = (engine: Engine) => engine.run(() => location.search)
/** Id of what has the focus; '' for what has none. */
export const focusOf = (engine: Engine) => engine.run(() => document.activeElement?.id ?? '')

/**
 * What does not stand where a link to it leads: below the rail and near it, unless the page ends
 * before. With scripts, that is once the page has come to rest.
 */
export const findLost = (engine: Engine, ids: readonly string[]) =>
  engine.run(async (wanted) => {
    const lost: string[] = []
    // As high as the rail, and a bit.
    const { scrollPaddingBlockStart } = getComputedStyle(document.documentElement)
    const highest = Number.parseFloat(scrollPaddingBlockStart) - 20
    for (const id of wanted) {
      if (location.hash !== `#${id}`) location.hash = id
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame)
      const { top = NaN } = document.getElementById(id)?.getBoundingClientRect() ?? {}
      const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2
      if (!(top > highest && top < (isEnd ? innerHeight : 200))) {
        lost.push(`${id} at ${String(Math.round(top))}`)
      }
    }
    return lost
  }, ids)

/**
 * Words of what a selector finds that leave the window, or, by more than half of a letter's height,
 * the drawing that they stand in.
 */
export const findOutside = (engine: Engine, selector: string) =>
  engine.run((wanted) => {
    const place = document.querySelector(wanted)
    const whole = new DOMRect(0, 0, innerWidth, innerHeight)
    const texts = [...(place?.querySelectorAll('*') ?? [])].filter(
      (one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
        // Not what is said only, nor what a drawing goes on with beyond its frame.
        one.getBoundingClientRect().width > 2 &&
        getComputedStyle(one).visibility === 'visible' &&
        !one.closest('[aria-hidden]'),
    )
    return texts.flatMap((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const drawing = one.closest('svg')?.getBoundingClientRect() ?? whole
      const some = Number.parseFloat(getComputedStyle(one).fontSize) / 2
      const leaves = (frame: DOMRect, by: number) =>
        Math.max(frame.left - left, right - frame.right, frame.top - top, bottom - frame.bottom) >
        by
      return leaves(whole, 1) || leaves(drawing, some)
        ? [`${place?.id ?? ''}: ${one.textContent}`]
        : []
    })
  }, selector)

/** What a page on paper lacks, what is cut off there, and what nobody can press. */
export const findUnprinted = (engine: Engine) =>
  engine.run(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const name = (one: Element) =>
      `${one.closest('[id]')?.id ?? ''}: ${one.textContent.slice(0, 40)}`
    const folded = all('main details').filter(
      (one) =>
        one.checkVisibility() && ![...one.children].slice(1).some((part) => part.checkVisibility()),
    )
    const sources = all('main [id$="-sources"]')
    const unsourced = sources.filter((one) => !one.querySelector('a')?.checkVisibility())
    const undrawn = all('main figure[data-chart]').filter(
      (one) =>
        ![...one.querySelectorAll('svg')].some((svg) => svg.getBoundingClientRect().width > 250),
    )
    const cut = all('main *').filter(
      (one) =>
        one.checkVisibility() &&
        getComputedStyle(one).overflowX !== 'visible' &&
        one.clientWidth > 2 &&
        one.scrollWidth > one.clientWidth + 1,
    )
    const tools = all('header button, #timeline button, nav button').filter((one) =>
      one.checkVisibility(),
    )
    const { scrollWidth, clientWidth } = document.documentElement
    return [
      ...(matchMedia('print').matches ? [] : ['paper']),
      ...(sources.length > 3 ? [] : ['sources']),
      ...(scrollWidth > clientWidth ? [`sideways ${scrollWidth - clientWidth}`] : []),
      ...folded.map((one) => `folded ${name(one)}`),
      ...unsourced.map((one) => `no source in ${name(one)}`),
      ...undrawn.map((one) => `no drawing in ${name(one)}`),
      ...cut.map((one) => `cut ${name(one)}`),
      ...tools.map((one) => `tool ${name(one)}`),
    ]
  })
