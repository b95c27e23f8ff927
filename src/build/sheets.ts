import { parse } from 'postcss'
import type { AtRule, Root } from 'postcss'
import valueParser from 'postcss-value-parser'

/** A style sheet with each address that it fetches replaced; those of data stay. */
export function mapAddresses(css: string, toAddress: (address: string) => string): string {
  const root = parse(css)
  root.walkDecls((declaration) => {
    if (!declaration.value.includes('url(')) return
    const value = valueParser(declaration.value)
    value.walk((node) => {
      const [address] = node.type === 'function' && node.value === 'url' ? node.nodes : []
      if (address && !address.value.startsWith('data:')) address.value = toAddress(address.value)
    })
    declaration.value = valueParser.stringify(value.nodes)
  })
  return root.toString()
}

/** Takes the faces that are fetched out of a style sheet; those of the reader's own fonts stay. */
export function splitFontFaces(css: string): { readonly rest: string; readonly faces: string } {
  const root = parse(css)
  const faces = fetchedFaces(root)
  const texts = faces.map((face) => face.toString())
  for (const face of faces) face.remove()
  return { rest: root.toString(), faces: texts.join('') }
}

/** A style sheet without any face, for a page whose head has them all. */
export function dropFontFaces(css: string): string {
  const root = parse(css)
  root.walkAtRules('font-face', (face) => {
    face.remove()
  })
  return root.toString()
}

/** The faces that a page fetches to show the letters of a text, each with its address. */
export function facesFor(
  css: string,
  text: string,
): readonly { readonly address: string; readonly rule: string }[] {
  const letters = codesOf(text.match(/\p{L}/gu) ?? [])
  return fetchedFaces(parse(css))
    .filter((face) => hasOneOf(face, letters))
    .map((face) => ({ address: addressOf(face) ?? '', rule: face.toString() }))
}

/** The faces of a sheet, beginning with the `first` ones, which show a text. */
export function orderFaces(css: string, text: string): { readonly css: string; first: number } {
  const codes = codesOf(text)
  const faces = fetchedFaces(parse(css))
  const needed = faces.filter((face) => hasOneOf(face, codes))
  const others = faces.filter((face) => !needed.includes(face))
  return { css: [...needed, ...others].join(''), first: needed.length }
}

/** The code points of characters, each once. */
function codesOf(characters: Iterable<string>): readonly number[] {
  return [...new Set(characters)].map((character) => character.codePointAt(0) ?? 0)
}

function fetchedFaces(root: Root): readonly AtRule[] {
  const faces: AtRule[] = []
  root.walkAtRules('font-face', (face) => {
    if (addressOf(face) !== undefined) faces.push(face)
  })
  return faces
}

/** The first address of a face; undefined where all of it are fonts of the reader's own. */
function addressOf(face: AtRule): string | undefined {
  let found: string | undefined
  face.walkDecls('src', ({ value }) => {
    valueParser(value).walk((node) => {
      if (node.type === 'function' && node.value === 'url') found ??= node.nodes[0]?.value
    })
  })
  return found
}

/** Whether one of some code points is among a face's characters. */
function hasOneOf(face: AtRule, codes: readonly number[]): boolean {
  let ranges: string | undefined
  face.walkDecls('unicode-range', ({ value }) => {
    ranges = value
  })
  return (
    ranges === undefined ||
    ranges.split(',').some((range) => {
      const [from = '', to = from] = range.trim().replace(/^u\+/i, '').split('-')
      const [first, last] = [from.replaceAll('?', '0'), to.replaceAll('?', 'F')]
      const [least, most] = [Number.parseInt(first, 16), Number.parseInt(last, 16)]
      return codes.some((code) => least <= code && code <= most)
    })
  )
}
