import type { Page } from '@playwright/test'

/** Adds up what moves without the reader's doing, as the browser counts it. */
export async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: string[] = []
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & {
          readonly value: number
          readonly hadRecentInput: boolean
          readonly sources: readonly { readonly node: Node | null }[]
        }
        if (shift.hadRecentInput) continue
        sum += shift.value
        const moved = shift.sources.map(({ node }) => node?.parentElement?.className ?? '')
        shifts.push(`${shift.value.toFixed(4)} ${moved.join(' ')}`)
      }
      Object.assign(window, { shifted: sum, shifts })
    }).observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, { shifted: 0, shifts })
  })
  return () =>
    page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 100))
      const { shifted, shifts } = window as unknown as {
        readonly shifted: number
        readonly shifts: readonly string[]
      }
      return { shifted, list: shifts }
    })
}
