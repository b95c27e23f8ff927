import { describe, expect, it } from 'vitest'
import { renderToStaticMarkup } from 'react-dom/server'
import { namePublishers } from '../../../src/build/chartFiles'
import { PictureFile } from '../../../src/build/PictureFile'
import { resolveStyle, resolveValue } from '../../../src/build/resolveStyle'
import { facesFor } from '../../../src/build/sheets'
import { wrapText } from '../../../src/model/wrapText'
import { textWidth } from '../../../src/model/textWidth'

const sheet = [
  '@font-face{font-family:"X";src:url(x.woff2)}',
  ':root{--paper:light-dark(#fff,#000);--line:var(--paper)}',
  '.a_1{fill:var(--line);stroke:var(--unknown)}',
  '[data-tone="0"]>.a_1,.b_2{fill:light-dark(#111,#eee)}',
  '.a_1:hover{fill:red}',
  '@media print{:root{--paper:#123}.a_1{fill:blue}}',
  '.c_3{fill:green}',
].join('')

describe('resolveStyle', () => {
  it('knows pairs of colors inside of others, and leaves what it does not know', () => {
    const mixed = 'color-mix(in srgb, light-dark(var(--a), #000) 40%, var(--b, red))'
    expect(resolveValue(mixed, { '--a': 'light-dark(#abc, #def)' })).toBe(
      'color-mix(in srgb, #abc 40%, var(--b, red))',
    )
    const compiled = 'var(--lightningcss-light,var(--a))var(--lightningcss-dark,#000)'
    expect(resolveValue(compiled, { '--a': '#abc', '--lightningcss-light': 'initial' })).toBe(
      '#abc',
    )
  })

  it('keeps the rules for the drawing, in light colors, and no others', () => {
    expect(resolveStyle(sheet, new Set(['a_1']))).toBe(
      '.a_1{fill:#fff;stroke:var(--unknown)}\n[data-tone="0"]>.a_1{fill:#111}',
    )
  })
})

describe('a picture file', () => {
  const picture = renderToStaticMarkup(
    <PictureFile
      width={600}
      height={100}
      title="Kazakhs & others < all"
      subtitle="Percent"
      foot={['Source: a census']}
      note="A note."
      rules=".a_1{fill:#fff}"
      fonts=""
    >
      <path className="a_1" d="M0 0" />
    </PictureFile>,
  )

  it('has title, unit, drawing and source in it, and is well formed', () => {
    for (const part of [
      'Kazakhs &amp; others &lt; all',
      'Percent',
      'A note.',
      'Source: a census',
    ]) {
      expect(picture).toContain(`>${part}</text>`)
    }
    expect(picture).toContain('<path class="a_1" d="M0 0"></path>')
    expect(picture.match(/<svg/g)).toHaveLength(1)
  })

  it('is as high as what stands in it', () => {
    const [, height] = /viewBox="0 0 648 (\d+)"/.exec(picture) ?? []
    const lines = [...picture.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y))
    expect(Number(height)).toBeGreaterThan(Math.max(...lines))
  })
})

it('breaks lines at spaces, and never inside a word', () => {
  expect(wrapText('one two three', 60, 15)).toEqual(['one two', 'three'])
  expect(wrapText('Konstitutionsgericht', 10, 15)).toEqual(['Konstitutionsgericht'])
})

it('breaks lines by the widths of the face that they are set in', () => {
  const title = 'Kazakhs went from 39.7 % in 1989 to 70.4 % in 2021, Russians from 37.8 % to 15.5 %'
  for (const face of ['sans', 'serifBold'] as const) {
    for (const line of wrapText(title, 560, 22, face)) {
      expect(textWidth(line, face, 22)).toBeLessThanOrEqual(560)
    }
  }
})

it('names no publisher twice', () => {
  const names = ['Union', 'A paper', 'Union, archive', 'A paper', 'A paper (site)', 'Unions']
  expect(namePublishers(names)).toEqual(['Union, archive', 'A paper (site)', 'Unions'])
})

it('carries the faces of its letters, and no others', () => {
  const face = (name: string, range: string) =>
    `@font-face{font-family:X;src:url(${name}.woff2);unicode-range:${range}}`
  const css = [
    face('latin', 'U+0000-00FF'),
    face('cyrillic', 'U+0301, U+0400-045F'),
    face('kazakh', 'U+0460-052F'),
  ].join('')
  const named = (text: string) => facesFor(css, text).map(({ address }) => address)
  expect(named('Seats, 1989–2021 →')).toEqual(['latin.woff2'])
  expect(named('Места')).toEqual(['cyrillic.woff2'])
  expect(named('Үлес: GitHub')).toEqual(['latin.woff2', 'cyrillic.woff2', 'kazakh.woff2'])
})
