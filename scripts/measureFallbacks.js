/* global document, FontFace, getComputedStyle, NodeFilter */
// Writes src/styles/fallbackFonts.css: fonts that readers have, scaled so that a text set in them
// takes the same room as in ours, which come later and then move nothing. Run it after a font was
// changed, on a built site and a machine with the fonts named here or their metric twins:
// npm run build && node scripts/measureFallbacks.js
//
// size-adjust = width of our text in our font / its width in theirs
// ascent-override = our ascent / size-adjust, likewise descent and line gap, since an override is
// scaled as well: https://www.w3.org/TR/css-fonts-5/#size-adjust-desc and, for the arithmetic,
// https://developer.chrome.com/blog/font-fallbacks
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { format, resolveConfig } from 'prettier'
import { findBrowser } from './findBrowser.js'
import { root } from './run.js'

const target = 'src/styles/fallbackFonts.css'
const families = [
  {
    name: 'Source Sans 3',
    file: 'source-sans-3',
    stands: { Arial: ['Arial', 'Liberation Sans', 'Arimo'], DejaVu: ['DejaVu Sans'] },
  },
  {
    name: 'Source Serif 4',
    file: 'source-serif-4',
    stands: {
      Times: ['Times New Roman', 'Liberation Serif', 'Tinos'],
      DejaVu: ['DejaVu Serif'],
    },
  },
]
/** The weight that is measured, what it is declared for, and what names of such fonts end with. */
const weights = [
  { weight: 400, range: '400', ending: '' },
  { weight: 600, range: '600 700', ending: ' Bold' },
]

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ bypassCSP: true })
await page.setContent(readFileSync(join(root, 'dist/index.html'), 'utf8'))
const rules = []
for (const { name, file, stands } of families) {
  const folder = `node_modules/@fontsource-variable/${file}/files`
  const font = readFileSync(join(root, folder, `${file}-latin-wght-normal.woff2`), 'base64')
  for (const [stand, fonts] of Object.entries(stands)) {
    for (const { weight, range, ending } of weights) {
      const local = fonts.map((one) => `local('${one}${ending}')`).join(', ')
      const { size, ascent, descent, gap } = await page.evaluate(measure, {
        name,
        font,
        weight,
        local,
      })
      const percent = (value) => `${Math.round(value * 10_000) / 100}%`
      rules.push(`@font-face {
  font-family: '${name} as ${stand}';
  font-weight: ${range};
  src: ${local};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ascent / size)};
  descent-override: ${percent(descent / size)};
  line-gap-override: ${percent(gap / size)};
}
`)
    }
  }
}
await browser.close()

/**
 * Runs in the browser. How much wider our font sets the page's text of a family and weight than
 * the one that stands in for it, and our font's measures in em.
 */
async function measure({ name, font, weight, local }) {
  const own = new FontFace('own', `url(data:font/woff2;base64,${font})`, { weight: '200 900' })
  const stand = new FontFace('stand', local)
  for (const face of [own, stand]) document.fonts.add(await face.load())
  const context = document.createElement('canvas').getContext('2d')
  const set = (family) => {
    context.font = `${weight === 400 || family === 'own' ? weight : 400} 1000px ${family}, monospace`
    return context
  }
  let [ours, theirs] = [0, 0]
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (nodes.nextNode()) {
    const { parentElement, data } = nodes.currentNode
    const text = data.replace(/\s+/g, ' ')
    // eslint-disable-next-line no-control-regex -- what our Latin file holds
    if (!parentElement || /[^\u0000-\u00ff\u2000-\u206f]/.test(text)) continue
    // Only what runs in lines can wrap otherwise; figures, which differ more, mostly stand alone.
    if (text.trim().split(' ').length < 5) continue
    const style = getComputedStyle(parentElement)
    const isOfFace =
      style.fontFamily.includes(name) && (style.fontWeight === '400') === (weight === 400)
    if (!isOfFace || ['SCRIPT', 'STYLE'].includes(parentElement.tagName)) continue
    ours += set('own').measureText(text).width
    theirs += set('stand').measureText(text).width
  }
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = set('own').measureText('x')
  const line = document.createElement('div')
  line.textContent = 'x'
  line.style.cssText = 'font: 1000px/normal own; position: absolute'
  document.body.append(line)
  const height = line.getBoundingClientRect().height
  line.remove()
  document.fonts.delete(own)
  document.fonts.delete(stand)
  return {
    size: ours / theirs,
    ascent: fontBoundingBoxAscent / 1000,
    descent: fontBoundingBoxDescent / 1000,
    gap: Math.max(0, height - fontBoundingBoxAscent - fontBoundingBoxDescent) / 1000,
  }
}

const text = `/* Made by scripts/measureFallbacks.js, which says how: fonts that readers have, scaled to run as wide
   and as high as ours. */
${rules.join('\n')}`
writeFileSync(
  join(root, target),
  await format(text, { ...(await resolveConfig(join(root, target))), parser: 'css' }),
)
