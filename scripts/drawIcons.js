// Writes public/icons: src/build/icon.svg in the sizes that an installed page needs. Run it after
// that was changed: node scripts/drawIcons.js
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './findBrowser.js'
import { parsePage } from './parsePage.js'
import { root } from './run.js'

const icon = readFileSync(join(root, 'src/build/icon.svg'), 'utf8')
const background = parsePage(icon).querySelector('rect')?.getAttribute('fill')
/** `part` is how much of the width the picture takes: a phone may cut off a fifth at the edges. */
const files = [
  { name: '192', size: 192, part: 1 },
  { name: '512', size: 512, part: 1 },
  { name: 'maskable', size: 512, part: 0.8 },
]

const folder = join(root, 'public/icons')
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const { name, size, part } of files) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const around = part === 1 ? 'transparent' : background
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${around}}
    svg{width:${100 * part}%}</style>${icon}`,
  )
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: part === 1 })
}
await browser.close()
