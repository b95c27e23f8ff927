// Writes src/model/glyphWidths.ts: advance widths of the fonts that the timeline is set in, so
// that a layout knows the width of a text in Node and in every browser, before any font has loaded.
// Run it after a font was changed: node scripts/measureGlyphs.js
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findBrowser } from './findBrowser.js'
import { fontFile } from './fontFile.js'
import { formatFile } from './formatFile.js'

const target = 'src/model/glyphWidths.ts'
const faces = {
  sans: { family: 'source-sans-3', weight: 400 },
  sansBold: { family: 'source-sans-3', weight: 600 },
  serifBold: { family: 'source-serif-4', weight: 600 },
}
const ranges = [
  [0x20, 0x7e],
  [0x410, 0x44f],
]
const singles = 'ЁёІі\u00a0«»·–—‘’“”…\u202f−ӘәҒғҚқҢңӨөҰұҮүҺһ'

// What is printable on a keyboard holds all widths in steps of about a hundredth of an em.
const [firstCode, least, step] = [35, 100, 11]

const characters = [
  ...ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  ),
  ...Array.from(singles),
]

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()
const lines = []
for (const [name, { family, weight }] of Object.entries(faces)) {
  const sources = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((subset) =>
    readFileSync(fontFile(family, subset, weight), 'base64'),
  )
  const widths = await page.evaluate(measure, { sources, weight, characters })
  lines.push(`${name}: ${JSON.stringify(widths.map(writeWidth).join(''))},`)
}
await browser.close()

/** A width as one character. @param {number} width */
function writeWidth(width) {
  return String.fromCharCode(firstCode + Math.round((width - least) / step))
}

/** Runs in the browser. Advance widths in thousandths of an em. */
async function measure({ sources, weight, characters }) {
  const names = sources.map((_, index) => `face${index}-${weight}-${sources[0].length}`)
  for (const [index, source] of sources.entries()) {
    const url = `url(data:font/woff2;base64,${source})`
    const face = new FontFace(names[index], url, { weight: '200 900' })
    document.fonts.add(await face.load())
  }
  const context = document.createElement('canvas').getContext('2d')
  context.font = `${weight} 1000px ${names.join(',')}, monospace`
  return characters.map((character) => Math.round(context.measureText(character).width))
}

const text = `/**
 * Advance widths, made by scripts/measureGlyphs.js from the fonts: one character for each, a third
 * less to send than digits. Characters: the ranges in order, first and last included, then the singles.
 */
export const glyphRanges: readonly (readonly [first: number, last: number])[] = ${JSON.stringify(ranges)}
export const glyphSingles = ${JSON.stringify(singles)}
/** The code that stands for the least width, and how much wider one code more is, in thousandths of an em. */
export const glyphCodes = ${JSON.stringify({ first: firstCode, least, step })} as const
export const glyphWidths = { ${lines.join('\n')} } as const
`
writeFileSync(target, await formatFile(text, target))
