import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/model/edtf'
import type { Milestone, Lane } from '../../../src/model/story'
import { anchorTime, timelineData } from '../../../src/timeline/timelineData'

const time = (iso: string) => Date.parse(`${iso}Z`)
const span = parseEdtf('1988/2027')

describe('the place of a date', () => {
  it.each([
    ['1995-03-01', '1995-03-01T12:00'],
    ['1995-03', '1995-03-16T12:00'],
    ['2021', '2021-07-02T12:00'],
    ['1991/1994~', '1991-01-01T00:00'],
    ['2021-03/..', '2021-03-01T00:00'],
    ['../2021-03', '2021-04-01T00:00'],
  ])('%s is marked at %s', (date, expected) => {
    expect(anchorTime(parseEdtf(date))).toBe(time(expected))
  })
})

function milestone(id: string, lane: string, date: string): Milestone {
  return {
    id,
    lane,
    date: parseEdtf(date),
    when: date,
    whenSpoken: `spoken ${date}`,
    title: `Title of ${id}`,
    short: `Short ${id}`,
    note: `Note of ${id}`,
    lead: `Lead of ${id}`,
    sources: [],
    confidence: 'verified',
    statements: [],
    quotes: [],
    charts: [],
  }
}

const lanes: readonly Lane[] = [
  { id: 'main', title: 'Main', charts: [] },
  { id: 'after', title: 'After', charts: [] },
  { id: 'context', title: 'Context', charts: [] },
]

describe('the data of a timeline', () => {
  const milestones = [
    milestone('late', 'main', '2020'),
    milestone('capital', 'context', '1997-12-10'),
    milestone('early', 'main', '1991/1994~'),
  ]
  const eras = [{ id: 'after', title: 'After the article', date: parseEdtf('2021-03/..') }]
  const data = timelineData(span, lanes, milestones, eras, [])

  it('covers the whole span, its last year included', () => {
    expect(data.limits).toEqual({ start: time('1988-01-01T00:00'), end: time('2028-01-01T00:00') })
  })

  it('has a lane for each lane with milestones, in the order of the lanes', () => {
    expect(data.lanes.map(({ id }) => id)).toEqual(['main', 'context'])
  })

  it('puts the milestones of a lane in the order of their time', () => {
    expect(data.lanes[0]?.items.map(({ id }) => id)).toEqual(['early', 'late'])
  })

  it('knows which end of a date is not sharp', () => {
    const [early, late] = data.lanes[0]?.items ?? []
    expect([early?.softStart, early?.softEnd]).toEqual([false, true])
    expect([late?.softStart, late?.softEnd]).toEqual([false, false])
  })

  it('carries the words of a milestone, those for the ear too', () => {
    expect(data.lanes[0]?.items[0]).toMatchObject({
      when: '1991/1994~',
      whenSpoken: 'spoken 1991/1994~',
      title: 'Title of early',
      short: 'Short early',
      note: 'Note of early',
      lead: 'Lead of early',
    })
  })

  it('ends what is open where the timeline ends, so that it survives JSON', () => {
    expect(data.eras).toEqual([
      {
        id: 'after',
        title: 'After the article',
        from: time('2021-03-01T00:00'),
        until: data.limits.end,
      },
    ])
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })

  it('is empty, but whole, without milestones', () => {
    expect(timelineData(span, lanes, [], [], []).lanes).toEqual([])
  })
})
