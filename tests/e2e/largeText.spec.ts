import { expect, test } from '@playwright/test'
import config from '../../playwright.config'
import { boxOf, drawing, openPage, openStill, settleFonts, widths } from './steps'
import { expectTidy } from './tidy'

const { launchOptions } = config.use ?? {}

// What a reader chooses in the browser's settings; a page does not know it before it is drawn.
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), '--blink-settings=defaultFontSize=24'],
  },
})

for (const width of widths) {
  test(`Text half as large again is tidy at ${width} px, with scripts and before them`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const viewport = { width, height: 800 }
    await page.setViewportSize(viewport)
    await openPage(page)
    await expect(page.locator('html')).toHaveCSS('font-size', '24px')
    // Half as large again as usual, like all that is read.
    await expect(page.locator('body')).toHaveCSS('font-size', '25.5px')
    await settleFonts(page)
    await expectTidy(page, 8)

    const still = await openStill(browser, baseURL, viewport)
    await expectTidy(still, 8)
    const [live, quiet] = [await boxOf(drawing(page)), await boxOf(drawing(still))]
    expect(Math.abs(live.height - quiet.height)).toBeLessThanOrEqual(1)
    await still.context().close()
  })
}
