import { describe, expect, it } from 'vitest'
import { makeIds, slugOf } from '../../../../scripts/story/makeIds'
import { makeStory } from '../../../../scripts/story/makeStory'
import { phrases } from '../../../../scripts/story/phrases'
import type { Moment, Timeline } from '../../../../scripts/story/readTimeline'
import { summarize } from '../../../../scripts/story/report'
import { textLocale as locale } from '../../../../src/content/interface/en/textLocale'
import { createTextFormats } from '../../../../src/model/textFormats'

const saying = { locale, formats: createTextFormats(locale), phrases: phrases.en }
const moment = (more: Partial<Moment>): Moment => ({
  where: 'row 2',
  id: undefined,
  headline: 'A bridge',
  date: '1900',
  paragraphs: [],
  ...more,
})
const make = (moments: readonly Moment[], more: Partial<Timeline> = {}, pictures = new Map()) =>
  makeStory(
    { title: undefined, moments, eras: [], left: [], ...more },
    { id: 'bridges', name: 'old_bridges.csv', saying, pictures },
  )
const firstWords = (more: Partial<Moment>) =>
  Object.values(make([moment(more)]).words.milestones)[0]

describe('the ids of moments', () => {
  it('are made of their headlines, with a year where two have one', () => {
    const wanted = ['A Bridge!', 'À bridge', 'About', '1999', 'Мост', 'More words'].map((name) => ({
      name,
      year: '1900',
    }))
    expect(makeIds([...wanted, { name: 'A bridge', year: '1900' }])).toEqual([
      'a-bridge',
      'a-bridge-1900',
      'about-1900',
      'in-1999',
      'in-1900',
      'more-words-1900',
      'a-bridge-1900-2',
    ])
    expect(slugOf('long '.repeat(40)).length).toBeLessThanOrEqual(48)
  })
})

describe('the texts of a moment', () => {
  it('begin with a lead and go on in paragraphs', () => {
    const { facts, words } = make([
      moment({ paragraphs: ['First. And *more* of it.', 'Second.', 'Third.', 'Fourth.'] }),
    ])
    const statements = facts.milestones[0]?.statements ?? []
    expect(Object.values(words.milestones)[0]).toEqual({
      title: 'A bridge',
      statements: {
        'text-1': 'First. And *more* of it.',
        'text-2': 'Second.',
        'text-3': 'Third.',
        'text-4': 'Fourth.',
      },
    })
    expect(statements.map(({ isFirst, isParagraph }) => [isFirst, isParagraph])).toEqual([
      [true, undefined],
      [true, true],
      [true, true],
      [undefined, undefined],
    ])
    expect(statements.every(({ sources }) => sources.length === 0)).toBe(true)
    expect(firstWords({ paragraphs: ['Short and plain. Two.', 'More.'] })).toMatchObject({
      lead: 'Short and plain. Two.',
      statements: { 'text-1': 'More.' },
    })
    const long = `Short and plain. ${'It goes on. '.repeat(30)}`.trim()
    expect(firstWords({ paragraphs: [long] })).toMatchObject({
      lead: 'Short and plain.',
      statements: { 'text-1': 'It goes on. '.repeat(30).trim() },
    })
  })
})

describe('the date of a moment', () => {
  it.each([
    [{ displayDate: 'Around 1900' }, 'Around 1900'],
    [{ displayDate: '1900' }, undefined],
    [{ date: '1900-05-01', displayDate: '1 May, 1900' }, undefined],
    [{ date: '1900-05-01', time: '9:30' }, '1 May 1900, 9:30'],
    [{ date: '1900-05-01', time: '9:30', endTime: '10:00' }, '1 May 1900, 9:30–10:00'],
    [{ date: '1900-05-01/1900-05-02', endTime: '10:00' }, '1 May 1900 to 2 May 1900, 10:00'],
  ])('%j has the words %s', (more, when) => {
    expect(firstWords(more)?.when).toBe(when)
  })

  it('lies on a timeline of whole years with room beside them', () => {
    const span = (...dates: readonly string[]) =>
      make(dates.map((date) => moment({ date }))).facts.span
    expect(span('1900-05-01')).toBe('1900/1900')
    expect(span('1900', '1950/1999')).toBe('1896/2003')
    expect(span('-0043', '2000')).toBe('-0063/2020')
  })
})

describe('groups', () => {
  it('are lanes, the largest one the main', () => {
    const groups = ['Steel', 'Stone', 'Stone', 'People']
    const { facts, words } = make(groups.map((group) => moment({ group })))
    expect(facts.lanes?.map(({ id }) => words.lanes?.[id])).toEqual(['Stone', 'Steel', 'People'])
    expect(facts.milestones.map(({ lane = 'main' }) => words.lanes?.[lane])).toEqual(groups)
  })

  it('leave what has none in the main lane', () => {
    const { words } = make([moment({}), moment({ group: 'A' }), moment({ group: 'A' })])
    expect(words.lanes).toEqual({ main: 'Other moments', a: 'A' })
    expect(make([moment({})]).facts.lanes).toBeUndefined()
  })
})

it('the opening is the title slide, or the name of the file', () => {
  expect(make([moment({})]).words.story.title).toBe('Old bridges')
  const { words, left } = make([moment({})], {
    title: { where: 'row 2', headline: 'Bridges', paragraphs: ['One [two](https://e.org/).'] },
  })
  expect(words.story).toMatchObject({ title: 'Bridges', lead: 'One two.' })
  expect(left).toMatchObject([{ value: 'https://e.org/' }])
})

it('a picture that is not there is named, one that is there is shown', () => {
  const media = { address: 'a.jpg', isFile: true, caption: 'An arch' }
  expect(make([moment({ media })]).left).toMatchObject([{ value: 'a.jpg' }, { value: 'An arch' }])
  const there = new Map([['a.jpg', { file: 'a.jpg', width: 3, height: 2 }]])
  const { facts, words } = make([moment({ media })], {}, there)
  expect(facts.milestones[0]?.media).toEqual({
    kind: 'picture',
    file: 'a.jpg',
    width: 3,
    height: 2,
  })
  expect(Object.values(words.milestones)[0]?.media).toEqual({ caption: 'An arch' })
})

it('what is left is told in few lines', () => {
  const left = (where: string, column: string, reason = 'Why.') => ({
    where,
    column,
    value: 'v',
    reason,
  })
  expect(
    summarize([
      left('row 2', 'Background'),
      left('row 3', 'Background'),
      ...['Headline', 'Text'].map((column) => left('row 4', column, 'No year.')),
      left('row 5', 'Month', 'No month.'),
    ]),
  ).toEqual([
    'row 2, row 3: Background. Why.',
    'row 4: Headline, Text. No year.',
    'row 5: Month “v”. No month.',
  ])
})
