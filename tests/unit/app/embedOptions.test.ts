import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { embedBootScript } from '../../../src/build/bootScripts'
import { parseEmbedOptions } from '../../../src/app/embed/embedOptions'
import { listMilestones, stepFrom } from '../../../src/app/embed/stepMilestones'

const known = {
  languages: ['en', 'kk'],
  milestones: ['a', 'b'],
  lanes: ['after', 'context'],
}
const defaults = { lang: null, theme: 'auto', at: null, lanes: ['after'], compact: false }

describe('the options of an embedded page', () => {
  it.each([
    ['', {}],
    ['?lang=kk', { lang: 'kk' }],
    ['?theme=dark', { theme: 'dark' }],
    ['?at=b&utm_source=x', { at: 'b' }],
    ['?lanes=', { lanes: [] }],
    ['?lanes=context,after,moon', { lanes: ['after', 'context'] }],
    ['?compact', { compact: true }],
    ['?compact=1', { compact: true }],
    ['?compact=0', {}],
    ['?lang=xx&theme=pink&at=zz', {}],
    ['?theme=%E0%A4%A&at=%', {}],
  ])('%s', (query, expected) => {
    expect(parseEmbedOptions(query, known)).toEqual({ ...defaults, ...expected })
  })

  it('are read from any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(known.lanes).toEqual(
          expect.arrayContaining([...parseEmbedOptions(query, known).lanes]),
        )
      }),
    )
  })

  it.each([
    '?theme=dark',
    '?theme=light',
    '?theme=pink',
    '?compact',
    '?compact=1',
    '?compact=no',
    '',
  ])('are the same before the first paint: %s', (query) => {
    const { window } = new JSDOM(`<script>${embedBootScript}</script>`, {
      url: `https://example.org/embed/${query}`,
      runScripts: 'dangerously',
    })
    const { theme, compact } = parseEmbedOptions(query, known)
    const { dataset } = window.document.documentElement
    expect(dataset.theme ?? 'auto').toBe(theme)
    expect(dataset.compact !== undefined).toBe(compact)
  })
})

describe('steps', () => {
  const milestones = [
    { id: 'a', lane: 'main', name: 'A' },
    { id: 'b', lane: 'context', name: 'B' },
    { id: 'c', lane: 'main', name: 'C' },
    { id: 'd', lane: 'after', name: 'D' },
  ]

  it.each([
    [['after'], null, 'acd'],
    [[], null, 'ac'],
    [['after', 'context'], null, 'abcd'],
    [[], 'b', 'abc'],
  ])('with the lanes %j and a link to %s go through %s', (lanes, at, ids) => {
    expect(
      listMilestones(milestones, lanes, at)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids)
  })

  it('end at the first and the last milestone', () => {
    expect(stepFrom(milestones, 'a', -1)?.id).toBe('a')
    expect(stepFrom(milestones, 'a', 1)?.id).toBe('b')
    expect(stepFrom(milestones, 'd', 1)?.id).toBe('d')
  })
})
