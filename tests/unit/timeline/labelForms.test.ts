import { describe, expect, it } from 'vitest'
import {
  clusterForms,
  lineWidth,
  mainForms,
  smallForms,
  smallSpace,
} from '../../../src/timeline/labelForms'
import { textWidth } from '../../../src/model/textWidth'
import { metricsFor } from '../../../src/timeline/timelineMetrics'
import { item, year } from '../../fixtures/timeline'

const em = 16
const wide = metricsFor(1184, em)
const narrow = metricsFor(320, em)
const formatYear = (ms: number) => String(new Date(ms).getUTCFullYear())
const seats = {
  ...item('seats', year(2007), 'Nine seats in parliament'),
  when: '21 May 2007',
  short: 'Nine seats',
}
const text = (forms: ReturnType<typeof mainForms>) =>
  forms.map(({ lines }) => lines.map((line) => [line.lead, line.text].filter(Boolean).join(' ')))

describe('the labels of the main lane', () => {
  it('are written with title and note, then shorter, then as a bare date; of a day with its year', () => {
    expect(text(mainForms(seats, wide, em, '2007')).map((lines) => lines.join(' | '))).toEqual([
      '21 May 2007 | Nine seats in parliament | Note of seats',
      '21 May 2007 | Nine seats | Note of seats',
      '21 May 2007 | Nine seats in parliament',
      '21 May 2007 | Nine seats',
      '21 May 2007',
      '2007 | Nine seats',
    ])
  })

  it('of a time that is longer than a day are not written with a year', () => {
    const early = { ...seats, when: 'Early 2007', until: seats.from + 90 * 86_400_000 }
    expect(text(mainForms(early, narrow, em, '2007')).map(([date]) => date)).not.toContain('2007')
  })

  it('carry no note on a phone', () => {
    expect(text(mainForms(seats, narrow, em, '2007')).flat()).not.toContain('Note of seats')
  })

  it('cost more the less they say; the full one costs nothing where it has all lines', () => {
    const forms = mainForms(seats, wide, em, '2007')
    expect(forms[0]?.cost).toBe(0)
    const bare = forms.find(({ lines }) => lines.length === 1)
    expect(Math.max(...forms.map(({ cost }) => cost))).toBe(bare?.cost)
  })

  it('are as wide as their widest line', () => {
    for (const { lines, width } of mainForms(seats, wide, em, '2007')) {
      expect(width).toBe(Math.max(...lines.map((line) => lineWidth(line, wide, em))))
    }
  })

  it('are cut at a sign where even the short title is long', () => {
    const long = { ...seats, short: 'Interethnic harmony and accord' }
    const cut = text(mainForms(long, narrow, em, '2007')).find((lines) => lines[1]?.endsWith('…'))
    expect(cut?.[1]).toMatch(/^Interethnic.*…$/)
    expect(textWidth(cut?.[1] ?? '', 'serifBold', narrow.title * em)).toBeLessThanOrEqual(
      8 * narrow.title * em,
    )
  })
})

describe('the labels of the other lanes', () => {
  it('are one line: date and title, date and short title, date', () => {
    expect(text(smallForms(seats, wide, em, '2007')).flat()).toEqual([
      '21 May 2007 Nine seats in parliament',
      '21 May 2007 Nine seats',
      '21 May 2007',
    ])
  })

  it('measure the bold date, a space and the title; a date alone has no space', () => {
    const [, short, date] = smallForms(seats, wide, em, '2007')
    const bold = textWidth('21 May 2007', 'sansBold', wide.small * em)
    const plain = textWidth('Nine seats', 'sans', wide.small * em)
    expect(short?.width).toBeCloseTo(bold + smallSpace(wide, em) + plain, 6)
    expect(date?.width).toBeCloseTo(bold, 6)
  })
})

describe('the label of a cluster', () => {
  const cluster = (from: number, until: number) => ({
    time: year(from),
    until: year(until),
    items: [item('a', year(from)), item('b', year(until))],
  })

  it('says which years it holds, one year once', () => {
    expect(text(clusterForms(cluster(1995, 1998), wide, em, formatYear))).toEqual([['1995–1998']])
    expect(text(clusterForms(cluster(1995, 1995), wide, em, formatYear))).toEqual([['1995']])
    // Few of the main lane are named.
    const [named] = clusterForms(cluster(1995, 1998), wide, em, formatYear, true)
    expect(named?.lines[0]?.text).not.toBe('')
  })
})
