import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nothing } from '../../../src/app/chartState'
import { parseLink, writeLink } from '../../../src/app/linkState'
import type { Known } from '../../../src/app/linkState'

const known: Known = {
  groups: ['Kazakh', 'Uzbek'],
  years: [1959, 2027],
  views: { census: ['share-1989', 'number-1989'], paths: ['size', 'name'] },
}
const start = { kept: nothing, views: {} }

describe('parseLink', () => {
  it('reads year, group and views', () => {
    expect(parseLink('?year=1999&group=Uzbek&census=number-1989', known)).toEqual({
      kept: { year: 1999, group: 'Uzbek' },
      views: { census: 'number-1989' },
    })
  })

  it.each([
    ['an empty query', ''],
    ['a year that is none', '?year=19x9'],
    ['a year outside of all', '?year=1900'],
    ['a group that nobody knows', '?group=Martian'],
    ['a view that does not exist', '?census=pie'],
    ['a view that is shown anyway', '?paths=size'],
    ['a broken encoding', '?group=%E0%A4%A'],
  ])('takes the default for %s', (_, query) => {
    expect(parseLink(query, known)).toEqual(start)
  })

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        parseLink(query, known)
      }),
    )
  })
})

describe('writeLink', () => {
  it('leaves defaults out and keeps what belongs to others', () => {
    expect(writeLink('?lang=kk&year=1999', start, known)).toBe('?lang=kk')
    expect(writeLink('?year=1999', start, known)).toBe('')
  })

  it('makes what parseLink reads', () => {
    const states = fc.record({
      kept: fc.record({
        year: fc.option(fc.integer({ min: 1959, max: 2027 })),
        group: fc.option(fc.constantFrom(...known.groups)),
      }),
      views: fc.constantFrom<Record<string, string>>(
        {},
        { paths: 'name' },
        { census: 'number-1989' },
      ),
    })
    fc.assert(
      fc.property(states, (state) => {
        expect(parseLink(writeLink('', state, known), known)).toEqual(state)
      }),
    )
  })
})
