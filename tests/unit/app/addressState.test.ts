import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  leaveLanguage,
  parseCharts,
  parseLanes,
  pickLook,
  writeAt,
  writeCharts,
  writeLanes,
} from '../../../src/app/addressState'
import { parseFind, writeFind } from '../../../src/app/find/findAddress'
import {
  parseLesson,
  parseStep,
  parseWindow,
  writeLesson,
  writeStep,
  writeWindow,
} from '../../../src/app/present/deck/deckAddress'
import type { Known } from '../../../src/charts/chartsData'

const known: Known = {
  groups: ['Kazakh', 'Uzbek'],
  years: [1959, 2027],
  views: { census: ['share-1989', 'number-1989'], paths: ['size', 'name'] },
}
const lanes = ['after', 'context']
const steps = [
  { id: 'title', hasAnswer: false },
  { id: 'ask', hasAnswer: true },
  { id: 'end', hasAnswer: false },
]
const start = { kept: { year: null, group: null }, views: {} }

describe('any address', () => {
  const queries = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('year', 'group', 'lanes', 'find', 'strand', 'step', 'guess', 'at', 'x'),
          fc.string({ unit: 'binary' }),
        ),
      )
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  )

  it('is read and written without an error', () => {
    fc.assert(
      fc.property(queries, (query) => {
        writeCharts(query, parseCharts(query, known), known)
        writeLanes(query, parseLanes(query, lanes))
        writeFind(query, parseFind(query))
        writeStep(query, parseStep(query, steps), steps)
        writeWindow(query, true, String(parseWindow(query).deck))
      }),
    )
  })

  it('keeps the pairs of others byte by byte and in their order', () => {
    const pair = fc
      .tuple(fc.stringMatching(/^[a-z]{1,3}$/), fc.stringMatching(/^[a-z,%+]{0,5}$/))
      .map((both) => both.join('='))
    fc.assert(
      fc.property(fc.array(pair), fc.array(pair), (first, second) => {
        const query = `?${[...first, 'year=1959', ...second].join('&')}`
        const written = writeCharts(query, { ...start, kept: { year: 1999, group: null } }, known)
        expect(written).toBe(`?${[...first, ...second, 'year=1999'].join('&')}`)
      }),
    )
  })

  it.each(['?year=1999&lanes=after,context', '?group=Uzbek&year=1999&utm=%', '?year=1999'])(
    '%s stays as it is while the charts do',
    (query) => {
      expect(writeCharts(query, parseCharts(query, known), known)).toBe(query)
    },
  )
})

describe('the charts in an address', () => {
  it('are a year, a group and views', () => {
    expect(parseCharts('?year=1999&group=Uzbek&census=number-1989', known)).toEqual({
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
  ])('are at the beginning for %s', (_, query) => {
    expect(parseCharts(query, known)).toEqual(start)
  })

  it('leave defaults out and keep what belongs to others', () => {
    expect(writeCharts('?lang=kk&year=1999', start, known)).toBe('?lang=kk')
    expect(writeCharts('?year=1999', start, known)).toBe('')
  })

  it('come back as they went', () => {
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
        expect(parseCharts(writeCharts('', state, known), known)).toEqual(state)
      }),
    )
  })
})

describe('the lanes in an address', () => {
  it.each([
    ['', ['after']],
    ['?lang=en', ['after']],
    ['?lanes=after,context', ['after', 'context']],
    ['?lanes=context,after', ['after', 'context']],
    ['?lanes=after%2Ccontext', ['after', 'context']],
    ['?lanes=context', ['context']],
    ['?lanes=', []],
    ['?lanes', []],
    ['?lanes=main,%E0%A4,<script>', []],
    ['?lanes=%', []],
  ])('%s shows %j', (query, shown) => {
    expect(parseLanes(query, lanes)).toEqual(shown)
  })

  it.each([
    ['', ['after', 'context'], '?lanes=after,context'],
    ['?lanes=context', [], '?lanes='],
    ['?lanes=context', ['after'], ''],
    ['?a=1,2&lanes=after&b', ['context'], '?a=1,2&b&lanes=context'],
    ['?a=%', ['after'], '?a=%'],
  ])('%s with %j becomes %s', (query, shown, written) => {
    expect(writeLanes(query, shown)).toBe(written)
  })
})

describe('a link to what is found', () => {
  it.each([
    ['', undefined],
    ['?year=1999', undefined],
    ['?find=', ['', '', '']],
    ['?find=nine%20seats&strand=after&person=tokayev', ['nine seats', 'after', 'tokayev']],
    ['?lanes=after,context&find=%D0%9C%D3%99&year=1999', ['Мә', '', '']],
    ['?find=%E0%A4%A', ['\ufffd%A', '', '']],
  ])('"%s" is read', (query, expected) => {
    const [text, lane, person] = expected ?? []
    expect(parseFind(query)).toEqual(expected && { text, lane, person })
  })

  it('is cut where its text is very long', () => {
    expect(parseFind(`?find=${'x'.repeat(5000)}`)?.text).toHaveLength(120)
  })

  it.each([
    ['', 'nine seats', 'after', '', '?find=nine%20seats&strand=after'],
    [
      '?class=9&lanes=after,context',
      'a&b=c',
      '',
      'dave',
      '?class=9&lanes=after,context&find=a%26b%3Dc&person=dave',
    ],
    ['?find=old&strand=after&year=1999', 'new', '', '', '?year=1999&find=new'],
    ['?find=old', '', '', '', '?find='],
  ])('is written into "%s"', (query, text, lane, person, expected) => {
    expect(writeFind(query, { text, lane, person })).toBe(expected)
  })

  it.each([
    ['?find=old&strand=after&person=dave', ''],
    ['?year=1999&find=old', '?year=1999'],
    ['', ''],
  ])('is taken out of "%s"', (query, expected) => {
    expect(writeFind(query, undefined)).toBe(expected)
  })

  it.each(['nine seats', 'Құрылтай', 'a&b=c#d', '100 %', '“”', '1+1=2, or not'])(
    '%s comes back as it went',
    (text) => {
      const find = { text, lane: 'after', person: 'al-misnad' }
      expect(parseFind(writeFind('?year=1999', find))).toEqual(find)
    },
  )
})

describe('the address of a step', () => {
  it.each([
    ['', { index: 0, isShown: false, isBlack: false }],
    ['?step=ask&shown=1', { index: 1, isShown: true, isBlack: false }],
    ['?step=end&black=1', { index: 2, isShown: false, isBlack: true }],
  ])('“%s” is read and written', (query, state) => {
    expect(parseStep(query, steps)).toEqual(state)
    expect(writeStep('', state, steps)).toBe(query)
  })

  it.each(['?step=nowhere', '?step=', '?guess=55', '?shown=1', '?%'])(
    '“%s” is the beginning',
    (query) => {
      expect(parseStep(query, steps)).toEqual(parseStep('', steps))
    },
  )

  it('keeps what is not its own', () => {
    const state = parseStep('?step=end', steps)
    expect(writeStep('?view=presenter&step=ask&shown=1', state, steps)).toBe(
      '?view=presenter&step=end',
    )
  })

  it.each([
    ['', { route: null, steps: null }],
    ['?route=15', { route: '15', steps: null }],
    ['?steps=end,ask', { route: null, steps: ['end', 'ask'] }],
  ])('says in “%s” which steps a lesson has', (query, lesson) => {
    expect(parseLesson(query)).toEqual(lesson)
    expect(writeLesson('', lesson)).toBe(query)
  })

  it('keeps steps that no deck has, and no endless list', () => {
    expect(parseLesson('?steps=,lost,,ask').steps).toEqual(['lost', 'ask'])
    expect(parseLesson(`?steps=${'a,'.repeat(50_000)}`).steps?.length).toBeLessThan(5000)
  })

  it('says which window of the deck it is', () => {
    const query = writeWindow('?step=end', true, 'abc123')
    expect(parseWindow(query)).toEqual({ isPresenter: true, deck: 'abc123' })
    expect(writeWindow(query, false, 'abc123')).toBe('?step=end&deck=abc123')
  })
})

it('an embedded page keeps what its host put into the address', () => {
  expect(writeAt('?childId=x&at=a', 'b')).toBe('?childId=x&at=b')
  expect(leaveLanguage('?lang=kk&childId=x')).toBe('?childId=x')
  expect(leaveLanguage('?lang=kk')).toBe('')
})

describe('a link that is passed on', () => {
  it('says how charts and lanes look, and nothing that followed its reader', () => {
    const query = '?utm_source=a&year=1999&fbclid=b&census=number-1989&lanes=after,context&find=x'
    expect(pickLook(query, known)).toBe('?year=1999&census=number-1989&lanes=after,context')
    expect(pickLook('?gclid=1', known)).toBe('')
    expect(pickLook('', known)).toBe('')
  })
})
