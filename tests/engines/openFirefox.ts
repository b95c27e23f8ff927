import { launch } from 'puppeteer-core'
import type { KeyInput } from 'puppeteer-core'
import type { Engine, Place } from './engine'

/** To what the library has no words for. */
interface Connection {
  readonly send: (
    method: string,
    params: object,
  ) => Promise<{ readonly result: { readonly contexts?: readonly { readonly context: string }[] } }>
}

/** Firefox through WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // The browser itself is asked for paper: its protocol prints to a file only, ten times as slowly.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB', 'dom.disable_open_during_load': false },
  })
  const errors: string[] = []
  let page = await browser.newPage()

  const goTo = async ({ x, y }: Place) => {
    await page.mouse.move(x, y)
  }
  return {
    name: (await browser.version()).replace(/^firefox./i, 'Firefox '),
    open: async (url, width = 1280, height = 800) => {
      // A page of its own has no history, no query and no listener of the one before.
      const last = page
      page = await browser.newPage()
      page.on('pageerror', (error) => errors.push(String(error)))
      await last.close()
      await page.setViewport({ width, height })
      await page.goto(url, { waitUntil: 'load' })
    },
    resize: (width, height) => page.setViewport({ width, height }),
    back: async () => {
      // The library waits for a page to load, which a hash of the same page does not.
      await page.evaluate(() => {
        history.back()
      })
    },
    reload: async () => {
      await page.reload()
    },
    run: (call, ...args) =>
      page.evaluate(call as unknown as (...all: unknown[]) => unknown, ...args) as never,
    move: goTo,
    click: async ({ x, y }) => {
      await page.mouse.click(x, y)
    },
    drag: async (from, to) => {
      await goTo(from)
      await page.mouse.down()
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
      await goTo(to)
      await page.mouse.up()
    },
    wheelWithCtrl: async (place, by) => {
      await goTo(place)
      await page.keyboard.down('Control')
      await page.mouse.wheel({ deltaY: by })
      await page.keyboard.up('Control')
    },
    press: async (key, withShift = false) => {
      if (withShift) await page.keyboard.down('Shift')
      await page.keyboard.press(key as KeyInput)
      if (withShift) await page.keyboard.up('Shift')
    },
    type: async (text) => {
      await page.keyboard.type(text)
    },
    showPaper: async () => {
      const { connection } = browser as unknown as { readonly connection: Connection }
      const { result } = await connection.send('browsingContext.getTree', {
        'moz:scope': 'chrome',
      })
      await connection.send('script.evaluate', {
        expression:
          "for (const { browsingContext } of gBrowser.browsers) browsingContext.mediumOverride = 'print'",
        target: { context: result.contexts?.[0]?.context },
        awaitPromise: false,
      })
    },
    countWindows: async () => (await browser.pages()).length - 1,
    runInLast: async (call) => {
      const last = (await browser.pages()).at(-1)
      if (!last) throw new Error('no window')
      const answer: unknown = await last.evaluate(call)
      return answer as never
    },
    errors: () => errors,
    close: () => browser.close(),
  }
}
