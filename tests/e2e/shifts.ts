import type { Page } from '@playwright/test'

interface Shifts {
  /** As the browser scores it: 0 when nothing has moved. */
  readonly shifted: number
  readonly list: readonly string[]
}

/** Adds up what moves without the reader's doing, as the browser counts it. */
export async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: string[] = []
    let sum = 0
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) {
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
      return { shifted: sum, list: shifts }
    }
    const observer = new PerformanceObserver((list) => void add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, { countShifts: () => add(observer.takeRecords()) })
  })
  return () =>
    page.evaluate(async () => {
      // What has moved is known once it has been drawn.
      for (let drawn = 0; drawn < 3; drawn += 1) await new Promise(requestAnimationFrame)
      return (window as unknown as { countShifts: () => Shifts }).countShifts()
    })
}
