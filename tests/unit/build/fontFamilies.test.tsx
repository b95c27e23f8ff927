import { readFileSync } from 'node:fs'
import { parse } from 'postcss'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PictureFile } from '../../../src/build/PictureFile'

const read = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8')

/** What each face of the sheet says of itself. */
function readFaces(): readonly { readonly family: string; readonly weight: string }[] {
  const faces: { family: string; weight: string }[] = []
  parse(read('fonts')).walkAtRules('font-face', (rule) => {
    const face = { family: '', weight: '' }
    rule.walkDecls(/^font-(family|weight)$/, ({ prop, value }) => {
      face[prop === 'font-family' ? 'family' : 'weight'] = value
    })
    faces.push(face)
  })
  return faces
}

// Else Chromium looks for a stand-in for a file that no text asks for, with each size that is laid out.
test('No two font files share a family and a weight', () => {
  const keys = readFaces().map(({ family, weight }) => `${family} ${weight}`)
  expect(keys.length).toBeGreaterThan(0)
  expect(new Set(keys).size).toBe(keys.length)
})

test('Pages and pictures ask for each family of the fonts', () => {
  const empty = {
    title: '',
    subtitle: '',
    foot: [],
    note: '',
    rules: '',
    fonts: '',
    children: null,
  }
  const picture = renderToStaticMarkup(<PictureFile width={10} height={10} {...empty} />)
  for (const family of new Set(readFaces().map((face) => face.family))) {
    expect(read('tokens')).toContain(family)
    expect(picture.replaceAll('&#x27;', "'")).toContain(family)
  }
})
