import { describe, expect, it } from 'vitest'
import { parseFindIndex } from '../../../src/model/findIndex'

const entry = {
  ...{
    kind: 'quote',
    page: 'read',
    href: '#quote-x',
    title: 'X',
    details: ['2020'],
    texts: ['Words'],
  },
  ...{ lanes: ['main'], people: [] },
}
const index = {
  entries: [entry, { ...entry, lang: 'ru' }],
  lanes: [{ id: 'main', name: 'Four moments' }],
  people: [],
  spellings: [['Majilis', 'Mazhilis']],
  example: ['Majilis', 'Mazhilis'],
}

describe('an index that came over the network', () => {
  it('is taken as it is', () => {
    expect(parseFindIndex(index)).toBe(index)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '<!doctype html>'],
    ['a list', []],
    ['no entries', { ...index, entries: undefined }],
    ['an entry of an unknown kind', { ...index, entries: [{ ...entry, kind: 'video' }] }],
    ['an entry on an unknown page', { ...index, entries: [{ ...entry, page: '..' }] }],
    ['an entry that leads away', { ...index, entries: [{ ...entry, href: 'javascript:x' }] }],
    ['an entry without texts', { ...index, entries: [{ ...entry, texts: 'Words' }] }],
    ['an entry in a language that is no text', { ...index, entries: [{ ...entry, lang: 1 }] }],
    ['a lane without a name', { ...index, lanes: [{ id: 'main' }] }],
    ['spellings that are no texts', { ...index, spellings: ['Majilis'] }],
  ])('is refused with %s', (_, value) => {
    expect(() => parseFindIndex(value)).toThrow('not an index')
  })
})
