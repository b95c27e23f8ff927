import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import sirv from 'sirv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../scripts/serve.js'
import { page as pageWords } from '../../src/content/interface/en/page'
import type { Engine } from './engine'
import { findEngines } from './openEngines'
import { clickOn, expectSoon, findLost, findOutside, findPlace, findUnprinted } from './seen'
import { focusOf, hashOf, queryOf } from './seen'

/** What a reader, a presenter and an editor do on the built site, in an engine if this machine has it. */
export function describeJourneys(name: string): void {
  const openEngine = findEngines().find(([one]) => one === name)?.[1]
  describe.runIf(openEngine)(name, () => {
    if (openEngine) testJourneys(openEngine, name === 'Firefox')
  })
}

function testJourneys(openEngine: () => Promise<Engine>, hasPaper: boolean) {
  let site = { url: '', close: () => Promise.resolve() }
  let engine: Engine
  beforeAll(async () => {
    site = await serve('dist')
    engine = await openEngine()
    console.log(engine.name)
  })
  afterAll(async () => {
    await engine.close()
    await site.close()
  })

  const open = async (path = '', width?: number, height?: number) => {
    await engine.open(site.url + path, width, height)
  }
  /** The page to read, alive. */
  const openStory = async (path = '') => {
    await open(path)
    await findPlace(engine, 'button', 'Zoom in')
  }
  const openDeck = async (query = '') => {
    await open(`present/${query}`, 1024, 768)
    await isAlive()
  }
  const isAlive = () =>
    expectSoon(() => engine.run(() => document.querySelector('[data-alive]') !== null), true)
  const stepOf = () =>
    engine.run(() => {
      const step = document.querySelector('main > [data-place="current"]')
      return `${step?.id ?? ''}${step?.hasAttribute('data-shown') ? ' shown' : ''}`
    })
  const shownYears = () =>
    engine.run(() => {
      const sliders = [...document.querySelectorAll('[role="slider"]')]
      return sliders.find(({ clientWidth }) => clientWidth > 0)?.ariaValueText ?? ''
    })
  const scrollOf = () => engine.run(() => Math.round(scrollY))
  /** Once it rests: what is looked at travels for a moment. */
  const settled = async <Value>(look: () => Promise<Value>) => {
    let last = await look()
    await expectSoon(async () => {
      await new Promise((done) => setTimeout(done, 300))
      const before = last
      last = await look()
      return before === last
    }, true)
    return last
  }

  describe('reading', () => {
    it('by mouse: a mark leads to its moment, and Back to where the reader was', async () => {
      await openStory()
      await clickOn(engine, '#timeline a', '2007')
      await expectSoon(() => hashOf(engine), '#nine-delegates')
      expect(await findLost(engine, ['nine-delegates'])).toEqual([])
      await engine.back()
      await expectSoon(() => engine.run(() => scrollY), 0)
    })

    it('by keys: arrows go from mark to mark, Enter to its moment', async () => {
      await openStory()
      await engine.run(() => {
        for (const link of document.querySelectorAll<HTMLElement>('#timeline a[tabindex="0"]')) {
          if (link.getBoundingClientRect().width > 0) link.focus()
        }
      })
      await engine.press('Home')
      await engine.press('ArrowRight')
      const name = await engine.run(() => document.activeElement?.ariaLabel ?? '')
      expect(name).toContain('1 March 1995')
      await engine.press('Enter')
      await expectSoon(() => hashOf(engine), '#assembly-founded')
    })

    it('zooms by button, by Ctrl and the wheel, and moves by a drag', async () => {
      await openStory()
      const whole = await shownYears()
      await clickOn(engine, 'button', 'Zoom in')
      await expectSoon(async () => (await shownYears()) === whole, false)
      const drawing = await findPlace(
        engine,
        '#timeline svg[role="group"], #timeline [role="group"] svg',
      )
      const zoomed = await settled(shownYears)
      await engine.wheelWithCtrl(drawing, -300)
      await expectSoon(async () => (await shownYears()) === zoomed, false)
      const close = await settled(shownYears)
      await engine.drag({ x: drawing.x, y: drawing.y }, { x: drawing.x + 300, y: drawing.y })
      await expectSoon(async () => (await shownYears()) === close, false)
      expect(await hashOf(engine)).toBe('')
    })

    it('lands where a link points, at once and for good, folded or not', async () => {
      await openStory()
      const ids = await engine.run(() =>
        [
          ...new Set(
            [...document.querySelectorAll('a[href^="#"]')].map(
              (a) => a.getAttribute('href')?.slice(1) ?? '',
            ),
          ),
        ].filter((id) => document.getElementById(id)),
      )
      expect(ids.length).toBeGreaterThan(20)
      expect(await findLost(engine, ids)).toEqual([])
      for (const id of [
        'statements-2020',
        'after',
        'about',
        ids.filter((one) => one.startsWith('claim')).at(-1) ?? '',
      ]) {
        await open(`#${id}`, 390, 844)
        await expectSoon(
          () => engine.run(() => document.querySelector('[data-live] svg') !== null),
          true,
        )
        expect(await findLost(engine, [id])).toEqual([])
      }
    })

    it('goes Back from a link in a moment to where the reader was in it', async () => {
      await openStory()
      await clickOn(engine, 'a', 'Start the story')
      await expectSoon(() => focusOf(engine), 'policy-outlined-title')
      await settled(scrollOf)
      const findLink = () => findPlace(engine, 'a[href="#claim-reaffirmed-2020"]')
      await findLink()
      // What is laid out only when it is scrolled to may have moved it.
      await settled(scrollOf)
      const link = await findLink()
      const before = await scrollOf()
      await engine.click(link)
      await expectSoon(() => hashOf(engine), '#claim-reaffirmed-2020')
      await expectSoon(
        () => engine.run(() => document.activeElement?.closest('[id^="claim-"]')?.id),
        'claim-reaffirmed-2020',
      )
      await engine.back()
      // What would lead elsewhere hears of the step with what moves the focus.
      await expectSoon(() => focusOf(engine), 'policy-outlined-title')
      expect(await settled(scrollOf)).toBe(before)
    })

    it('keeps what is read in its place when the window gets another width', async () => {
      const top = () =>
        engine.run(() =>
          Math.round(
            document.querySelector('#statements-2020 h2')?.getBoundingClientRect().top ?? NaN,
          ),
        )
      const stays = async (before: number) => Math.abs((await top()) - before) < 40
      const goTo = async (width: number, height: number) => {
        await engine.resize(width, height)
        await expectSoon(() => engine.run(() => innerWidth), width)
      }
      // As narrow as each engine makes a window.
      for (const [width, height, after] of [
        [1280, 800, 640],
        [768, 1024, 1024],
        [480, 844, 844],
      ] as const) {
        await open('#statements-2020', width, height)
        await expectSoon(
          () =>
            engine.run(
              () => document.querySelector('#statements-2020 figure[data-alive]') !== null,
            ),
          true,
        )
        expect(await findLost(engine, ['statements-2020'])).toEqual([])
        // A reader has stopped: of that the page tells nothing.
        await new Promise((done) => setTimeout(done, 300))
        const before = await top()
        await goTo(after, height === after ? width : height)
        await expectSoon(() => stays(before), true)
        await goTo(width, height)
        await expectSoon(() => stays(before), true)
      }
    })

    if (hasPaper) {
      it('has on paper what is folded, all sources and drawings, and no tools', async () => {
        // A sheet of A4 within its margins.
        await open('', 673, 950)
        await findPlace(engine, 'button', 'Zoom in')
        // The keys that print also fetch what the page does not carry.
        await engine.run(() => {
          const init = { code: 'KeyP', key: 'p', ctrlKey: true, bubbles: true }
          document.dispatchEvent(new KeyboardEvent('keydown', init))
        })
        await expectSoon(
          () => engine.run(() => document.querySelectorAll('[data-brings]').length),
          0,
        )
        await engine.showPaper?.()
        expect(await findUnprinted(engine)).toEqual([])
      })
    }
  })

  describe('charts', () => {
    it('answer to the pointer and to the arrow keys', async () => {
      await openStory('#census-composition')
      await expectSoon(
        () =>
          engine.run(() =>
            document.querySelector('#census-composition')?.hasAttribute('data-alive'),
          ),
        true,
      )
      const mark = await findPlace(engine, '#census-composition [data-say]')
      await engine.move(mark)
      const said = () =>
        engine.run(
          () => document.querySelector('#census-composition [data-said]')?.textContent ?? '',
        )
      await expectSoon(async () => (await said()) !== '', true)
      await engine.move({ x: 5, y: 5 })
      // As a reader gets there: from the choice of views by Tab.
      await engine.run(() => {
        document
          .querySelector<HTMLElement>('#census-composition input[type="radio"]:checked')
          ?.focus()
      })
      await engine.press('Tab')
      await engine.press('End')
      await expectSoon(async () => (await queryOf(engine)).includes('2021'), true)
    })

    it('change their view, and the address says which', async () => {
      await openStory('#census-composition')
      await clickOn(engine, '#census-composition label', 'Number since 1989')
      await expectSoon(() => queryOf(engine), '?census=number-1989')
      await findPlace(engine, '#census-composition h3', 'million')
    })

    it('are saved as a picture of their size', async () => {
      await openStory('#majilis-2007')
      await engine.run(() => {
        const saved: [string, number][] = []
        Object.assign(globalThis, { saved })
        const makeAddress = URL.createObjectURL.bind(URL)
        URL.createObjectURL = (blob: Blob) => {
          saved.push([blob.type, blob.size])
          return makeAddress(blob)
        }
      })
      await clickOn(engine, '#majilis-2007 button', 'Save')
      await clickOn(engine, '#majilis-2007 [data-png]')
      const saved = () =>
        engine.run(
          () => (globalThis as unknown as { saved: [string, number][] }).saved[0] ?? ['', 0],
        )
      await expectSoon(async () => (await saved())[0], 'image/png')
      expect((await saved())[1]).toBeGreaterThan(10_000)
    })

    it('are taken along as drawings that keep their words, and as numbers', async () => {
      await open('pictures/peoples-by-region-members.svg')
      const { count, outside } = await engine.run(() => {
        const frame = document.documentElement.getBoundingClientRect()
        const texts = [...document.querySelectorAll('text')]
        const isOutside = (text: SVGTextElement) => {
          const { left, right, top, bottom, width } = text.getBoundingClientRect()
          const beyond = Math.max(
            frame.left - left,
            right - frame.right,
            frame.top - top,
            bottom - frame.bottom,
          )
          return width === 0 || beyond > 1
        }
        return {
          count: texts.length,
          outside: texts.filter(isOutside).map((text) => text.textContent),
        }
      })
      expect(count).toBeGreaterThan(20)
      expect(outside).toEqual([])
      await openStory('#census-composition')
      const got = await engine.run(async () => {
        const link = document.querySelector<HTMLAnchorElement>(
          '#census-composition a[href$=".csv"]',
        )
        return (
          link && {
            isFile: link.download === '' && link.hasAttribute('download'),
            text: await (await fetch(link.href)).text(),
          }
        )
      })
      const text = readFileSync('dist/numbers/census-composition.csv', 'utf8')
      expect(got).toEqual({ isFile: true, text: text.replace('\uFEFF', '') })
    })
  })

  it('asks again for a part that did not come, and it comes', async () => {
    const send = sirv('dist', { dev: true })
    let isGone = true
    const host = await openHost((request, response) => {
      if (isGone && request.url?.includes('FindSearch')) response.writeHead(404).end()
      else send(request, response)
    })
    await engine.open(host.url)
    await findPlace(engine, 'button', 'Zoom in')
    await clickOn(engine, 'header button', 'Find')
    await findPlace(engine, '[data-failed]', pageWords.findFailed)
    isGone = false
    await clickOn(engine, 'header button', 'Find')
    await expectSoon(() => engine.run(() => document.querySelector('dialog[open]') !== null), true)
    // Else what the page still asks for would be an error.
    await open('about/')
    host.close()
  })

  it('finds: typing, arrow, Enter lead to what was found, and the dialog is gone', async () => {
    await openStory()
    await clickOn(engine, 'header button', 'Find')
    await expectSoon(() => engine.run(() => document.querySelector('dialog[open]') !== null), true)
    await engine.type('Majilis')
    await expectSoon(
      () => engine.run(() => document.querySelectorAll('dialog[open] li a').length > 3),
      true,
    )
    await engine.press('ArrowDown')
    await engine.press('ArrowDown')
    // A list that is drawn later takes the focus then.
    let target = ''
    await expectSoon(async () => {
      target = await engine.run(
        () => document.activeElement?.getAttribute('href')?.split('#')[1] ?? '',
      )
      return target !== ''
    }, true)
    await engine.press('Enter')
    await expectSoon(() => engine.run(() => document.querySelector('dialog[open]') === null), true)
    await expectSoon(() => hashOf(engine), `#${target}`)
    await expectSoon(
      async () =>
        engine.run((id) => document.getElementById(id)?.contains(document.activeElement), target),
      true,
    )
  })

  it('goes Back from list to list of what was found, and the field has the focus', async () => {
    await openStory()
    await clickOn(engine, 'a', 'Start the story')
    await expectSoon(() => hashOf(engine), '#policy-outlined')
    const words = ['Korday', 'harmony']
    const shown = () =>
      engine.run(() => {
        const { activeElement: field } = document
        const isShown = field instanceof HTMLInputElement && field.closest('dialog[open]')
        return isShown ? field.value : ''
      })
    for (const word of words) {
      await settled(scrollOf)
      await clickOn(engine, 'header button', 'Find')
      await expectSoon(
        () => engine.run(() => document.querySelector('dialog[open]') !== null),
        true,
      )
      await engine.type(word)
      await engine.press('Enter')
      await expectSoon(
        () => engine.run(() => document.querySelector('dialog[open]') === null),
        true,
      )
      await expectSoon(() => queryOf(engine), '')
    }
    for (const word of [...words].reverse()) {
      await engine.back()
      await expectSoon(() => queryOf(engine), `?find=${word}`)
      await expectSoon(shown, word)
    }
  })

  it('takes the theme that is chosen, and keeps it', async () => {
    await openStory()
    const back = () => engine.run(() => getComputedStyle(document.body).backgroundColor)
    const light = await back()
    await clickOn(engine, 'header button', 'Theme')
    await expectSoon(
      async () => (await engine.run(() => localStorage.getItem('accord-theme'))) !== null,
      true,
    )
    await engine.reload()
    const theme = await engine.run(() => document.documentElement.dataset.theme)
    expect((await back()) === light).toBe(theme !== 'dark')
    await engine.run(() => {
      localStorage.clear()
    })
  })

  describe('presenting', () => {
    it('goes through all steps, and a reload loses none', async () => {
      await openDeck()
      const count = await engine.run(() => document.querySelectorAll('main > section').length)
      const steps = new Set<string>()
      const outside: string[] = []
      for (let place = await stepOf(), last = ''; place !== last;) {
        steps.add(place.replace(' shown', ''))
        outside.push(...(await findOutside(engine, 'main > [data-place="current"]')))
        last = place
        await engine.press('PageDown')
        place = await stepOf()
      }
      expect(steps.size).toBe(count)
      expect(outside).toEqual([])
      const end = await stepOf()
      await engine.reload()
      await isAlive()
      expect(await stepOf()).toBe(end)
    })

    it('goes black and comes back', async () => {
      await openDeck()
      await engine.press('b')
      await expectSoon(() => queryOf(engine), '?black=1')
      await engine.press('b')
      await expectSoon(() => queryOf(engine), '')
    })

    it('opens a window for the presenter, which follows', async () => {
      await openDeck()
      const before = await engine.countWindows()
      await engine.press('s')
      await expectSoon(() => engine.countWindows(), before + 1)
      await engine.press('PageDown')
      const step = (await stepOf()).replace(' shown', '')
      await expectSoon(
        async () =>
          new URLSearchParams(await engine.runInLast(() => location.search)).get('step') ?? '',
        step,
      )
    })
  })

  it('opens the deck and the page from a stick, each as one file', async () => {
    const openFile = (name: string) =>
      engine.open(pathToFileURL(resolve('dist/take', name)).href, 1024, 768)
    await openFile('accord-present.html')
    await isAlive()
    const first = await stepOf()
    await engine.press('PageDown')
    await expectSoon(async () => (await stepOf()) === first, false)
    await openFile('accord-read.html')
    await clickOn(engine, '#census-composition label', 'Number since 1989')
    await findPlace(engine, '#census-composition h3', 'million')
  })

  it('reads and presents with the host switched off, after one visit', async () => {
    const host = await serve('dist')
    const showsWords = (words: string) =>
      engine.run((wanted) => document.body.innerText.includes(wanted), words)
    await engine.open(`${host.url}present/`, 1024, 768)
    await expectSoon(() => showsWords(pageWords.offline.kept), true)
    await host.close()
    await engine.open(`${host.url}present/?step=nine-delegates`, 1024, 768)
    await isAlive()
    expect(await stepOf()).toBe('nine-delegates')
    await engine.press('PageDown')
    await expectSoon(async () => (await stepOf()) === 'nine-delegates', false)
    await engine.open(host.url)
    await clickOn(engine, '#census-composition label', 'Number since 1989')
    await findPlace(engine, '#census-composition h3', 'million')
  })

  it('stands in a sandboxed frame of another site and tells its height', async () => {
    const host = await openHost((__, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html>
        <iframe sandbox="allow-scripts" width="600" src="${site.url}embed/chart/majilis-2007/"></iframe>
        <script>addEventListener('message', ({ data }) => {
          if (data.accord === 1 && data.type === 'height') document.title = data.height
        })</script>`)
    })
    await engine.open(host.url)
    await expectSoon(() => engine.run(() => Number(document.title) > 300), true)
    host.close()
  })

  it('had no error that nobody caught', async () => {
    await open('about/')
    expect(await focusOf(engine)).toBe('')
    // But for the part that was held back above, which Firefox tells of.
    expect(engine.errors().filter((one) => !one.includes('/FindSearch'))).toEqual([])
  })
}

/** A host of another address than the site's, which answers as it is told. */
async function openHost(answer: RequestListener): Promise<{ url: string; close: () => void }> {
  const host = createServer(answer)
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(host.address() as AddressInfo).port}/`,
    close: () => {
      host.close()
      host.closeAllConnections()
    },
  }
}
