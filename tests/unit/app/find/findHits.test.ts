import { describe, expect, it } from 'vitest'
import { findHits, foldEntries, limitQuery } from '../../../../src/app/find/findHits'
import type { FindEntry, FindIndex, FindKind } from '../../../../src/model/findIndex'
import { parseTerms } from '../../../../src/app/find/findTerms'

function entry(kind: FindKind, title: string, rest: Partial<FindEntry> = {}): FindEntry {
  const href = `#${title.toLowerCase().replaceAll(' ', '-')}`
  return {
    kind,
    page: 'read',
    href,
    title,
    details: [],
    texts: [],
    lanes: ['main'],
    people: [],
    ...rest,
  }
}

const index: FindIndex = {
  example: [],
  entries: [
    entry('milestone', 'The Assembly is founded', { texts: ['A body for 130 groups'] }),
    entry('milestone', 'Nine seats', { details: ['21 May 2007'], texts: ['In the Majilis'] }),
    entry('milestone', 'Majilis without nine', { lanes: ['after'], people: ['tokayev'] }),
    entry('quote', 'Kassym-Jomart Tokayev', { texts: ['Our unity'], people: ['tokayev'] }),
    entry('person', 'Kassym-Jomart Tokayev', { people: ['tokayev'] }),
    entry('claim', 'Tokayev will continue the policy', { people: ['tokayev'] }),
    entry('about', 'nation', { lanes: [], texts: ['Citizens of a state'] }),
    entry('source', 'A nation in the making', { details: ['Nationalities Papers'] }),
    entry('source', 'Denationalisation'),
    entry('source', 'Law', { details: ['Adilet'], texts: ['nation'] }),
  ],
  lanes: [
    { id: 'main', name: 'Four moments' },
    { id: 'after', name: 'After the article' },
  ],
  people: [{ id: 'tokayev', name: 'Kassym-Jomart Tokayev' }],
  spellings: [['Majilis', 'Mazhilis', 'Мажилис']],
}
const entries = foldEntries(index)
const find = (text: string, lane = '', person = '') =>
  findHits(entries, parseTerms(text, index.spellings), { lane, person }).map(({ kind, hits }) => [
    kind,
    ...hits.map((hit) => hit.entry.title),
  ])

describe('what is found', () => {
  it('has a match in the title first, then one in the text', () => {
    expect(find('majilis')).toEqual([['milestone', 'Majilis without nine', 'Nine seats']])
  })

  it('has whole words first, then beginnings, then parts inside words, then other texts', () => {
    expect(find('nation')).toEqual([
      ['about', 'nation'],
      ['source', 'A nation in the making', 'Denationalisation', 'Law'],
    ])
  })

  it.each(['mazhilis', 'Мажилис', 'мажилисе', 'MAJ'])('is the same for %s', (text) => {
    expect(find(text)).toEqual(find('majilis'))
  })

  it('has all of the terms, wherever each of them stands', () => {
    expect(find('nine 2007')).toEqual([['milestone', 'Nine seats']])
    expect(find('nine 2008')).toEqual([])
  })

  it('begins with the kind whose title comes closest', () => {
    expect(find('tokayev').map(([kind]) => kind)).toEqual(['person', 'quote', 'claim'])
    expect(find('continue tokayev').map(([kind]) => kind)).toEqual(['claim'])
  })

  it('has sources last, however close their titles come', () => {
    expect(find('adilet law').map(([kind]) => kind)).toEqual(['source'])
    const other = foldEntries({
      ...index,
      entries: [entry('source', 'Nine'), entry('chart', 'Nine of 107'), ...index.entries],
    })
    const kinds = findHits(other, parseTerms('nine', []), { lane: '', person: '' })
    expect(kinds.map(({ kind }) => kind)).toEqual(['milestone', 'chart', 'source'])
  })

  it('keeps page order among equals', () => {
    expect(find('nine')).toEqual([['milestone', 'Nine seats', 'Majilis without nine']])
  })

  it('needs three letters inside a word', () => {
    expect(find('at')).toEqual([])
    expect(find('ati')[0]?.[0]).toBe('about')
  })

  it('belongs to the lane and to the person that were chosen', () => {
    expect(find('nine', 'after')).toEqual([['milestone', 'Majilis without nine']])
    expect(find('nine', '', 'tokayev')).toEqual([['milestone', 'Majilis without nine']])
    expect(find('nine', 'main', 'tokayev')).toEqual([])
  })

  it('is everything that fits where there are no words, in the order of the page', () => {
    expect(find('', 'main', 'tokayev')).toEqual([
      ['claim', 'Tokayev will continue the policy'],
      ['person', 'Kassym-Jomart Tokayev'],
      ['quote', 'Kassym-Jomart Tokayev'],
    ])
    expect(find('').flat()).toHaveLength(index.entries.length + 6)
  })
})

describe('a query from an address', () => {
  it.each([
    ['after', 'tokayev', 'after', 'tokayev'],
    ['before', '<script>', '', ''],
    ['', '', '', ''],
  ])('with lane "%s" and person "%s" is limited to what there is', (lane, person, a, b) => {
    expect(limitQuery({ text: 'x', lane, person }, index)).toEqual({
      text: 'x',
      lane: a,
      person: b,
    })
  })
})
