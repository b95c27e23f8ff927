import { describe, expect, it } from 'vitest'
import { composePicture } from '../../../src/charts/composePicture'
import { resolveStyle } from '../../../src/charts/resolveStyle'
import { wrapText } from '../../../src/charts/wrapText'

const sheet = [
  '@font-face{font-family:"X";src:url(x.woff2)}',
  ':root{--paper:light-dark(#fff,#000);--line:var(--paper)}',
  '.a_1{fill:var(--line);stroke:var(--unknown)}',
  '[data-tone="0"]>.a_1,.b_2{fill:light-dark(#111,#eee)}',
  '.a_1:hover{fill:red}',
  '@media print{:root{--paper:#123}.a_1{fill:blue}}',
  '.c_3{fill:green}',
].join('')
const drawing = '<svg viewBox="0 0 600 100"><path class="a_1" d="M0 0"/></svg>'

describe('resolveStyle', () => {
  it('keeps the rules for the drawing, in light colors, and no others', () => {
    expect(resolveStyle(sheet, drawing)).toBe(
      '.a_1{fill:#fff;stroke:var(--unknown)}\n[data-tone="0"]>.a_1{fill:#111}',
    )
  })
})

describe('composePicture', () => {
  const picture = composePicture({
    drawing,
    title: 'Kazakhs & others < all',
    subtitle: 'Percent',
    foot: ['A note.', 'Source: a census'],
    style: '.a_1{fill:#fff}',
    fonts: '',
    colors: { paper: '#fff', ink: '#111', muted: '#555' },
  })

  it('has title, unit, drawing and source in it, and is well formed', () => {
    for (const part of [
      'Kazakhs &amp; others &lt; all',
      'Percent',
      'A note.',
      'Source: a census',
    ]) {
      expect(picture).toContain(`>${part}</text>`)
    }
    expect(picture).toContain('<path class="a_1" d="M0 0"/>')
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
