import type { Page } from '@playwright/test'

/** In px of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Fingers that go from one set of places to another; how many there are stays the same. */
export async function touch(page: Page, from: readonly Point[], to: readonly Point[], lift = true) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    })
  const steps = 8
  await send('touchStart', from)
  for (let step = 1; step <= steps; step += 1) {
    const points = from.map((start, index) => {
      const end = to[index] ?? start
      const part = step / steps
      return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part }
    })
    await send('touchMove', points)
  }
  if (lift) await send('touchEnd', [])
}

/** A pen above the screen that goes to a place, and taps there if wanted. */
export async function pen(page: Page, { x, y }: Point, isTap = false): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased') => {
    const press = type === 'mouseMoved' ? {} : ({ button: 'left', clickCount: 1 } as const)
    return session.send('Input.dispatchMouseEvent', { type, x, y, pointerType: 'pen', ...press })
  }
  await send('mouseMoved')
  if (!isTap) return
  await send('mousePressed')
  await send('mouseReleased')
}
