import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { Builder, Key, Origin } from 'selenium-webdriver'
import type { WebDriver } from 'selenium-webdriver'
import type { Engine, KeyName, Place } from './engine'

const named: Readonly<Record<string, string>> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Home: Key.HOME,
  End: Key.END,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  F5: Key.F5,
}

/**
 * WebKitGTK's MiniBrowser through its own driver, on a screen of nobody's: it knows no headless way.
 */
export async function openWebKit(driverPath: string, miniBrowser: string): Promise<Engine> {
  const { screen, display } = await openScreen()
  const port = await findFreePort()
  const service = spawn(driverPath, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  })
  const driver = await connect(port, miniBrowser)
  const version = (await driver.getCapabilities()).get('browserVersion') as string
  const errors: string[] = []
  let first = await driver.getWindowHandle()

  const at = ({ x, y }: Place, duration = 0) => ({
    x: Math.round(x),
    y: Math.round(y),
    origin: Origin.VIEWPORT,
    duration,
  })
  /** Of the last page: it keeps them itself, and takes them along when it goes. */
  const collectErrors = async () => {
    errors.push(
      ...(await driver.executeScript<string[]>(
        'const { seen = [] } = window; window.seen = []; return seen',
      )),
    )
  }
  return {
    name: `WebKitGTK ${version}`,
    open: async (url, width = 1280, height = 800) => {
      await collectErrors()
      const windows = await driver.getAllWindowHandles()
      // A window of its own has no history and no listener of the page before.
      await driver.switchTo().newWindow('window')
      const next = await driver.getWindowHandle()
      for (const one of windows) {
        await driver.switchTo().window(one)
        await driver.close()
      }
      first = next
      await driver.switchTo().window(first)
      await resize(driver, width, height)
      await driver.get(url)
      await driver.executeScript(
        'window.seen = []; addEventListener("error", ({ message }) => window.seen.push(message))',
      )
    },
    resize: async (width, height) => {
      const window = driver.manage().window()
      const { height: whole } = await window.getRect()
      const inner = await driver.executeScript<number>('return innerHeight')
      await window.setRect({ x: 0, y: 0, width, height: height + whole - inner })
    },
    back: () => driver.navigate().back(),
    reload: () => driver.navigate().refresh(),
    run: (call, ...args) =>
      driver.executeScript(`return (${call.toString()})(...arguments)`, ...args) as never,
    move: (place) => driver.actions().move(at(place)).perform(),
    click: (place) => driver.actions().move(at(place)).click().perform(),
    drag: (from, to) =>
      driver.actions().move(at(from)).press().move(at(to, 100)).release().perform(),
    // The driver's own turns of the wheel know nothing of the keys that it holds.
    wheelWithCtrl: (place, by) =>
      driver.executeScript(
        (x: number, y: number, deltaY: number) => {
          const init = { clientX: x, clientY: y, deltaY, ctrlKey: true }
          document
            .elementFromPoint(x, y)
            ?.dispatchEvent(new WheelEvent('wheel', { ...init, bubbles: true, cancelable: true }))
        },
        place.x,
        place.y,
        by,
      ),
    press: async (key: KeyName, withShift = false) => {
      const typed = named[key] ?? key
      const actions = driver.actions()
      if (withShift) actions.keyDown(Key.SHIFT)
      actions.keyDown(typed).keyUp(typed)
      if (withShift) actions.keyUp(Key.SHIFT)
      await actions.perform()
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    countWindows: async () => (await driver.getAllWindowHandles()).length,
    runInLast: async (call) => {
      const last = (await driver.getAllWindowHandles()).find((one) => one !== first)
      if (last === undefined) throw new Error('no window')
      await driver.switchTo().window(last)
      try {
        return await driver.executeScript<never>(`return (${call.toString()})()`)
      } finally {
        await driver.switchTo().window(first)
      }
    },
    errors: () => errors,
    close: async () => {
      await collectErrors().catch(() => undefined)
      await driver.quit().catch(() => undefined)
      service.kill()
      screen.kill()
    },
  }
}

async function openScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2000x1500x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer]
  return { screen, display: `:${number.toString().trim()}` }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** The driver takes a moment until it answers. */
async function connect(port: number, binary: string): Promise<WebDriver> {
  const builder = new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  })
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await builder.build()
    } catch (error) {
      if (attempt === 20) throw error
      await new Promise((done) => setTimeout(done, 500))
    }
  }
}

/** Makes the page, not the window around it, so many px large. */
async function resize(driver: WebDriver, width: number, height: number) {
  const window = driver.manage().window()
  await window.setRect({ x: 0, y: 0, width, height })
  const inner = await driver.executeScript<number>('return innerHeight')
  await window.setRect({ x: 0, y: 0, width, height: height * 2 - inner })
}
