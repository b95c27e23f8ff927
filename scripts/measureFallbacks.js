/* global document, FontFace, getComputedStyle, NodeFilter */
// Writes src/styles/fallbackFonts.css: fonts that readers have, scaled so that a text set in them
// takes the same room as in ours, which come later and then move nothing. Cyrillic letters differ from
// Latin ones in how much wider ours are, so those of what most readers have are scaled by themselves,
// by the Kazakh and the Russian page together. Run it after a font was changed, on a built site and a machine with the fonts named here or their metric twins:
// npm run build && node scripts/measureFallbacks.js
//
// size-adjust = width of our text in our font / its width in theirs
// ascent-override = our ascent / size-adjust, likewise descent and line gap, since an override is
// scaled as well: https://www.w3.org/TR/css-fonts-5/#size-adjust-desc and, for the arithmetic,
// https://developer.chrome.com/blog/font-fallbacks
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
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

/** Letters of one scale: what pages show them, which of our files hold them, and their range in CSS. */
const latin = { pages: ['index.html'], subsets: ['latin'], range: '' }
const cyrillic = {
  pages: ['kk/index.html', 'ru/index.html'],
  subsets: ['latin', 'cyrillic', 'cyrillic-ext'],
  range: 'U+0400-052F',
}

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
const rules = []
/** How Latin letters were scaled, and with them the spaces between words of any script. */
const latinSizes = new Map()
for (const letters of [latin, cyrillic]) {
  const pages = []
  for (const file of letters.pages) {
    const page = await browser.newPage({ bypassCSP: true })
    // With its whole sheet.
    await page.goto(pathToFileURL(join(root, 'dist', file)).href)
    pages.push(page)
  }
  for (const { name, file, stands } of families) {
    const folder = `node_modules/@fontsource-variable/${file}/files`
    const fonts = letters.subsets.map((subset) =>
      readFileSync(join(root, folder, `${file}-${subset}-wght-normal.woff2`), 'base64'),
    )
    // The second is rare, and stays scaled by its Latin letters.
    const scaled = Object.entries(stands).slice(0, letters === latin ? 2 : 1)
    for (const [stand, names] of scaled) {
      for (const { weight, range, ending } of weights) {
        const local = names.map((one) => `local('${one}${ending}')`).join(', ')
        const isLatin = letters === latin
        const options = { name, fonts, weight, local, isLatin }
        const measures = await Promise.all(pages.map((page) => page.evaluate(measure, options)))
        const sum = (key) => measures.reduce((all, one) => all + one[key], 0)
        const latinKey = `${name} ${stand} ${weight}`
        const rest = isLatin ? 0 : sum('restWidth') * latinSizes.get(latinKey)
        const size = (sum('ourWidth') - rest) / sum('theirWidth')
        if (isLatin) latinSizes.set(latinKey, size)
        const [{ ascent, descent, gap }] = measures
        const percent = (value) => `${Math.round(value * 10_000) / 100}%`
        rules.push(`@font-face {
  font-family: '${name} as ${stand}';
  font-weight: ${range};
  src: ${local};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ascent / size)};
  descent-override: ${percent(descent / size)};
  line-gap-override: ${percent(gap / size)};${letters.range && `\n  unicode-range: ${letters.range};`}
}
`)
      }
    }
  }
  await Promise.all(pages.map((page) => page.close()))
}
await browser.close()

/**
 * Runs in the browser. How wide our font and the one that stands in for it set the page's text of a
 * family and weight, of the latter what is scaled now and the rest, and our font's measures in em.
 */
async function measure({ name, fonts, weight, local, isLatin }) {
  // The first letters of a file are not in the next: what it lacks, the browser looks for there.
  const ours = fonts.map((font, at) => {
    const url = `url(data:font/woff2;base64,${font})`
    return new FontFace(`own${at}`, url, { weight: '200 900' })
  })
  const own = ours.map(({ family }) => family).join(', ')
  const faces = [...ours, new FontFace('stand', local)]
  for (const face of faces) document.fonts.add(await face.load())
  const context = document.createElement('canvas').getContext('2d')
  const set = (family) => {
    context.font = `${weight === 400 || family === own ? weight : 400} 1000px ${family}, monospace`
    return context
  }
  let [ourWidth, theirWidth, restWidth] = [0, 0, 0]
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (nodes.nextNode()) {
    const { parentElement, data } = nodes.currentNode
    const text = data.replace(/\s+/g, ' ')
    if (!parentElement) continue
    // Only what runs in lines can wrap otherwise; figures, which differ more, mostly stand alone.
    if (text.trim().split(' ').length < 5) continue
    // eslint-disable-next-line no-control-regex -- what our Latin file holds
    if (isLatin ? /[^\u0000-\u00ff\u2000-\u206f]/.test(text) : !/[\u0400-\u052f]/.test(text))
      continue
    const style = getComputedStyle(parentElement)
    const isOfFace =
      style.fontFamily.includes(name) && (style.fontWeight === '400') === (weight === 400)
    if (!isOfFace || ['SCRIPT', 'STYLE'].includes(parentElement.tagName)) continue
    const widthOf = (family, one) => set(family).measureText(one).width
    const words = isLatin ? [text] : text.match(/[\u0400-\u052f]+/g)
    const scaled = words.reduce((all, word) => all + widthOf('stand', word), 0)
    ourWidth += widthOf(own, text)
    theirWidth += scaled
    restWidth += widthOf('stand', text) - scaled
  }
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = set(own).measureText('x')
  const line = document.createElement('div')
  line.textContent = 'x'
  line.style.cssText = 'font: 1000px/normal own0; position: absolute'
  document.body.append(line)
  const height = line.getBoundingClientRect().height
  line.remove()
  for (const face of faces) document.fonts.delete(face)
  return {
    ourWidth,
    theirWidth,
    restWidth,
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
