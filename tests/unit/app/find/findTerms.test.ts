import { describe, expect, it } from 'vitest'
import { parseTerms } from '../../../../src/app/find/findTerms'

const spellings = [
  ['Majilis', 'Mazhilis', 'Мажилис', 'Мәжіліс'],
  ['Halyk Kenesi', 'Khalyk Kenesi', 'Народный Совет', 'People’s Council'],
  ['Kazakh', 'Қазақ'],
]
const majilis = ['majilis', 'mazhilis', 'мажилис']
const council = ['halyk kenesi', 'khalyk kenesi', 'народныи совет', 'peoples council']
const parse = (text: string) =>
  parseTerms(text, spellings).map(({ typed, variants }) => [typed, variants])

describe('a query', () => {
  it.each([
    ['', []],
    ['  – “” ', []],
    [
      'Nine seats',
      [
        ['nine', ['нине']],
        ['seats', ['сеац']],
      ],
    ],
    ['68,5', [['68.5', []]]],
  ])('"%s" is taken apart into words', (text, terms) => {
    expect(parse(text)).toEqual(terms)
  })

  it.each(['Mazhilis', 'МАЖИЛИС', 'мәжіліс', 'maz', 'Мажилиса'])(
    '%s brings the other spellings of the name with it',
    (text) => {
      expect(parse(text)[0]?.[1]).toEqual(majilis)
    },
  )

  it.each([
    ['ma', []],
    ['jilis', ['жилис']],
    ['kazakhstan', ['казахстан']],
    ['majilisation', ['мажилисатион']],
  ])('%s is no name of the list, but is looked for in Cyrillic letters too', (text, written) => {
    expect(parse(text)).toEqual([[text, written]])
  })

  it.each([
    ['Ассамблеясының', 'ассамбл'],
    ['Ассамблеей', 'ассамбл'],
    ['депутаттарға', 'депутат'],
    ['выборах', 'выбор'],
    ['халқы', 'халк'],
  ])('%s finds its other forms', (text, stem) => {
    expect(parse(text)[0]?.[1]).toContain(stem)
  })

  it.each([
    ['Kyzylorda', 'кызылорда'],
    ['Qyzylorda', 'кызылорда'],
    ['Jetisu', 'жетису'],
    ['Shymkent', 'шымкент'],
    ['Nazarbaev', 'назарбаев'],
    ['kelisim', 'келисим'],
  ])('%s finds what is written in Cyrillic letters', (text, written) => {
    expect(parse(text)[0]?.[1]).toContain(written)
  })

  it.each([
    ['Khalyk Kenesi', 'khalyk kenesi'],
    ['народный совет', 'народныи совет'],
    ['People\u0027s coun', 'peoples coun'],
    ['khalyk', 'khalyk'],
  ])('%s stays one name, also while it is being typed', (text, typed) => {
    expect(parse(text)).toEqual([[typed, council]])
  })

  it('keeps the words around a name of several words', () => {
    expect(parse('the Halyk Kenesi of 2026').map(([typed]) => typed)).toEqual([
      ...['the', 'halyk kenesi', 'of', '2026'],
    ])
  })

  it('is cut where it is very long', () => {
    expect(parse('word '.repeat(1000))).toHaveLength(8)
    expect(parse('x'.repeat(1000)).map(([typed]) => typed)).toEqual(['x'.repeat(120)])
  })
})
