import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { drawQr } from '../../../../src/app/handout/drawQr'
import { printedAddress } from '../../../../src/app/handout/printedAddress'

const page = 'https://example.org/accord/kk/handout/'

describe('an address on paper', () => {
  it.each([
    ['../', page, 'https://example.org/accord/kk/', 'example.org/accord/kk/'],
    ['../sources/#source-x', page, `https://example.org/accord/kk/sources/#source-x`, undefined],
    ['../', 'http://192.168.1.7:4173/handout/', 'http://192.168.1.7:4173/', '192.168.1.7:4173/'],
  ])('of %s on %s is %s', (href, base, address, words) => {
    const printed = printedAddress(href, base)
    expect(printed?.href).toBe(address)
    expect(printed?.words).toBe(words ?? address.replace('https://', ''))
  })

  it.each([
    'http://localhost:4173/handout/',
    'http://accord.localhost/handout/',
    'http://127.0.0.1:80/handout/',
    'http://[::1]:4173/handout/',
    'file:///home/teacher/handout/index.html',
    'about:srcdoc',
    '',
  ])('is none where nobody else can open it: %s', (base) => {
    expect(printedAddress('../', base)).toBeUndefined()
  })
})

describe('a QR code', () => {
  it.each([
    'https://example.org/',
    'https://example.org/accord/kk/sources/#source-astanatimes-2021-28th-session',
    `https://example.org/${'long/'.repeat(40)}`,
  ])('is read as what was written: %s', (text) => {
    expect(readQr(drawQr(text))).toBe(text)
  })
})

/** What a camera reads from a drawing of squares, each four pixels wide. */
function readQr({ size, path }: ReturnType<typeof drawQr>): string | undefined {
  const scale = 4
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) * scale + row) * width + Number(x) * scale) * 4
      for (let at = start; at < start + scale * 4; at += 4) pixels.fill(0, at, at + 3)
    }
  }
  return jsQR(pixels, width, width)?.data
}
