// Writes src/styles/fallbackFonts.css: fonts that readers have, scaled so that a text set in them
// takes the same room as in ours, which come later and then move nothing. Spaces, Latin and Cyrillic
// letters differ in how much wider ours are, and ours come in files of which one may be late: so those
// of what most readers have are scaled each by themselves, the Cyrillic ones by the Kazakh and the
// Russian page together. Run it after a font was changed, on a built site and a machine with the
// fonts named here or their metric twins:
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
import { findBrowser } from './findBrowser.js'
import { fontFile } from './fontFile.js'
import { formatFile } from './formatFile.js'
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

/**
 * What has one scale: which pages show it, which of our files hold it, how it is found in a text, and
 * its range in CSS.
 */
const cyrillicPages = ['kk/index.html', 'ru/index.html']
const parts = [
  { pages: ['index.html'], subsets: ['latin'], found: '\\S+', range: '', isLatin: true },
  {
    pages: cyrillicPages,
    subsets: ['latin', 'cyrillic', 'cyrillic-ext'],
    found: '[\\u0400-\\u052f]+',
    range: 'U+0400-052F',
  },
  { pages: ['index.html'], subsets: ['latin'], found: '\\s', range: 'U+20, U+A0', isLatin: true },
]

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
const rules = []
for (const { pages: files, subsets, found, range, isLatin = false } of parts) {
  const pages = []
  for (const file of files) {
    const page = await browser.newPage({ bypassCSP: true })
    // With its whole sheet.
    await page.goto(pathToFileURL(join(root, 'dist', file)).href)
    pages.push(page)
  }
  for (const { name, file, stands } of families) {
    for (const [index, [stand, names]] of Object.entries(stands).entries()) {
      // The second is rare: one scale for all of it.
      if (index > 0 && range !== '') continue
      for (const { weight, range: declared, ending } of weights) {
        const fonts = subsets.map((subset) =>
          readFileSync(join(root, fontFile(file, subset, weight)), 'base64'),
        )
        const local = names.map((one) => `local('${one}${ending}')`).join(', ')
        const options = { name, fonts, weight, local, found: index > 0 ? '.+' : found, isLatin }
        const measures = await Promise.all(pages.map((page) => page.evaluate(measure, options)))
        const sum = (key) => measures.reduce((all, one) => all + one[key], 0)
        const size = sum('ourWidth') / sum('theirWidth')
        const [{ ascent, descent, gap }] = measures
        const percent = (value) => `${Math.round(value * 10_000) / 100}%`
        rules.push(`@font-face {
  font-family: '${name} as ${stand}';
  font-weight: ${declared};
  src: ${local};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(ascent / size)};
  descent-override: ${percent(descent / size)};
  line-gap-override: ${percent(gap / size)};${range && `\n  unicode-range: ${range};`}
}
`)
      }
    }
  }
  await Promise.all(pages.map((page) => page.close()))
}
await browser.close()

/**
 * Runs in the browser. How wide our font and the one that stands in for it set what is `found` in the
 * page's text of a family and weight, and our font's measures in em.
 */
async function measure({ name, fonts, weight, local, found, isLatin }) {
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
  let [ourWidth, theirWidth] = [0, 0]
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (nodes.nextNode()) {
    const { parentElement, data } = nodes.currentNode
    const text = data.replace(/\s+/g, ' ')
    if (!parentElement) continue
    // Only what runs in lines can wrap otherwise; figures, which differ more, mostly stand alone.
    if (text.trim().split(' ').length < 5) continue
    // oxlint-disable-next-line no-control-regex -- what our Latin file holds
    if (isLatin ? /[^\u0000-\u00ff\u2000-\u206f]/.test(text) : !/[\u0400-\u052f]/.test(text))
      continue
    const style = getComputedStyle(parentElement)
    const isOfFace =
      style.fontFamily.includes(name) && (style.fontWeight === '400') === (weight === 400)
    if (!isOfFace || ['SCRIPT', 'STYLE'].includes(parentElement.tagName)) continue
    const widthOf = (family, one) => set(family).measureText(one).width
    for (const [one] of text.matchAll(new RegExp(found, 'g'))) {
      ourWidth += widthOf(own, one)
      theirWidth += widthOf('stand', one)
    }
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
    ascent: fontBoundingBoxAscent / 1000,
    descent: fontBoundingBoxDescent / 1000,
    gap: Math.max(0, height - fontBoundingBoxAscent - fontBoundingBoxDescent) / 1000,
  }
}

const text = `/* Made by scripts/measureFallbacks.js, which says how: fonts that readers have, scaled to run as wide
   and as high as ours. */
${rules.join('\n')}`
writeFileSync(join(root, target), await formatFile(text, target))
