import fc from 'fast-check'
import { csvFormatRows } from 'd3'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../../../scripts/story/readJson'
import { readSheet } from '../../../../scripts/story/readSheet'
import { readTimeline } from '../../../../scripts/story/readTimeline'
import type { ReadFile } from '../../../../scripts/story/slides'

/** What a file tells, with all that is left of it. */
function understand(read: ReadFile) {
  if ('problem' in read) throw new Error(read.problem)
  const { left, ...timeline } = readTimeline(read.slides)
  return { ...timeline, left: [...read.left, ...left] }
}

const head =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background'
const columns = head.split(',')
type Row = Readonly<Partial<Record<string, string>>>
const sheet = (...rows: readonly Row[]) =>
  csvFormatRows([columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))])
const read = (...rows: readonly Row[]) => understand(readSheet(sheet(...rows)))
const readOne = (row: Row) => read({ Headline: 'A bridge', ...row })

describe('a sheet', () => {
  it('tells its title, its moments by time, its eras and its groups', () => {
    const { title, moments, eras, left } = read(
      { Type: 'title', Headline: 'Bridges', Text: 'Of <b>all</b> kinds.' },
      { Year: '1932', Month: '3', Day: '19', Headline: 'Opened', Group: 'Steel' },
      { Year: '1873', Headline: 'Begun', Text: '<p>One.</p><p>Two.</p>' },
      { Type: 'era', Year: '1837', 'End Year': '1901', Headline: 'Victorians' },
    )
    expect(title).toMatchObject({ headline: 'Bridges', paragraphs: ['Of *all* kinds.'] })
    expect(moments).toMatchObject([
      { headline: 'Begun', date: '1873', paragraphs: ['One.', 'Two.'] },
      { headline: 'Opened', date: '1932-03-19', group: 'Steel', where: 'row 3' },
    ])
    expect(eras).toMatchObject([{ headline: 'Victorians', date: '1837/1901' }])
    expect(left).toEqual([])
  })

  it.each([
    ['1995', '1995'],
    ['1,995', '1995'],
    ['1995.0', '1995'],
    ['476', '0476'],
    ['-44', '-0043'],
    ['44 BCE', '-0043'],
    ['44 B.C.', '-0043'],
    ['-1', '0000'],
    ['500 AD', '0500'],
  ])('has a moment in the year %s', (Year, date) => {
    expect(readOne({ Year }).moments).toMatchObject([{ date }])
  })

  it.each([
    [{}, 'It has no year, so it has no place in time.'],
    [{ Year: '0' }, 'There is no year 0: the year before 1 is -1.'],
    [{ Year: 'soon' }, 'A year is a whole number, with a minus before the common era.'],
    [{ Year: '12000' }, 'A story has room for the years -9999 to 9999.'],
  ])('has no moment where the year is %j', (row, reason) => {
    const { moments, left } = readOne(row)
    expect(moments).toEqual([])
    expect(left).toContainEqual({ where: 'row 2', column: 'Headline', value: 'A bridge', reason })
  })

  it('keeps what fits of a date', () => {
    const { moments, left } = read(
      { Headline: 'A', Year: '1901', Month: 'May', Day: '2' },
      { Headline: 'B', Year: '1902', Month: '2', Day: '30', Time: '9:00' },
      { Headline: 'C', Year: '1903', 'End Year': '1899' },
      { Headline: 'D', Year: '1904', 'End Month': '3' },
      { Headline: 'E', Year: '1905', 'End Year': '1905' },
    )
    expect(moments.map(({ date }) => date)).toEqual(['1901', '1902-02', '1903', '1904', '1905'])
    expect(left.map(({ where, column, value }) => `${where} ${column} ${value}`)).toEqual([
      'row 2 Month May',
      'row 2 Day 2',
      'row 3 Day 30',
      'row 3 Time 9:00',
      'row 4 End Year 1899',
      'row 5 End Month 3',
    ])
  })

  it('keeps times of day and words for a date', () => {
    const { moments, left } = read(
      { Year: '1932', Month: '3', Day: '19', Time: '10:00', 'End Time': '11:30', Headline: 'A' },
      { Year: '1933', 'Display Date': 'Some time in <i>1933</i>', Headline: 'B' },
    )
    expect(moments).toMatchObject([
      { date: '1932-03-19', time: '10:00' },
      { date: '1933', displayDate: 'Some time in 1933' },
    ])
    expect(left).toMatchObject([{ column: 'End Time', value: '11:30' }])
  })

  it('leads to media, with caption and credit, and never takes it from elsewhere', () => {
    const media = (row: Row) => readOne({ Year: '1900', ...row })
    expect(
      media({
        Media: 'https://example.org/a.jpg',
        'Media Credit': '<a href="https://example.org/">An archive</a>',
        'Media Caption': 'The <i>first</i> arch',
        'Alt Text': 'An arch',
      }).moments[0]?.media,
    ).toEqual({
      address: 'https://example.org/a.jpg',
      isFile: false,
      credit: '[An archive](https://example.org/)',
      caption: 'The *first* arch',
      alt: 'An arch',
    })
    expect(media({ Media: 'pictures/arch.JPG' }).moments[0]?.media).toEqual({
      address: 'pictures/arch.JPG',
      isFile: true,
    })
    const framed = media({ Media: '<iframe src="https://example.org/film"></iframe>' })
    expect(framed.moments[0]?.media?.address).toBe('https://example.org/film')
    expect(framed.left).toHaveLength(1)
    expect(
      media({ Media: '<blockquote>Built to last.</blockquote>', 'Media Credit': 'A mason' }),
    ).toMatchObject({ moments: [{ paragraphs: ['Built to last.', '— A mason'] }], left: [] })
    expect(media({ Media: 'none yet', 'Media Caption': 'No' }).left).toHaveLength(2)
  })

  it('says that an era has no times of day', () => {
    const { eras, left } = read({
      ...{ Year: '1900', Month: '2', Day: '28', Time: '12:00', Type: 'era' },
      ...{ 'End Year': '1901', Headline: 'A regency' },
    })
    expect(eras).toHaveLength(1)
    expect(left).toMatchObject([{ column: 'Time', value: '12:00' }])
  })

  it('says what else of a row is not shown', () => {
    const { left } = readOne({
      Year: '1900',
      Text: 'See <script>alert(1)</script><img src="x.png"><a href="javascript:go()">it</a>',
      Background: '#fff',
      'Media Thumbnail': 'small.jpg',
    })
    expect(left.map(({ column, value }) => [column, value])).toEqual([
      ['Text', '<script>alert(1)'],
      ['Text', '<img src="x.png">'],
      ['Text', '<a href="javascript:go()">'],
      ['Media Thumbnail', 'small.jpg'],
      ['Background', '#fff'],
    ])
  })

  it('is read however it was saved', () => {
    const semicolons = '\ufeffyear;HEADLINE;Text\r\n1900;A;"One\r\n\r\nTwo; three"\r\n'
    expect(understand(readSheet(semicolons)).moments).toMatchObject([
      { headline: 'A', paragraphs: ['One', 'Two; three'] },
    ])
    const tabs = 'Bridges of the town\t\n\t\nYear\tHeadline\n1900\tA\n'
    expect(understand(readSheet(tabs))).toMatchObject({
      moments: [{ headline: 'A', where: 'row 4' }],
      left: [{ where: 'row 1', value: 'Bridges of the town' }],
    })
    const nameless = ',Month,Day,Headline\n1900,2,,A'
    expect(understand(readSheet(nameless)).moments).toMatchObject([{ date: '1900-02' }])
  })

  it('may be one for the first TimelineJS', () => {
    const old = [
      'Start Date,End Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Tag',
      '3/19/1932 10:00,1/2/1933,A,,,,,,,Steel',
      '1873,,B,,,,,,,',
      '2/30/1899,,C,,,,,,,',
      'early,,D,,,,,,,',
    ].join('\n')
    const { moments, left } = understand(readSheet(old))
    expect(moments).toMatchObject([
      { headline: 'B', date: '1873' },
      { headline: 'C', date: '1899-02' },
      { headline: 'A', date: '1932-03-19/1933-01-02', time: '10:00', group: 'Steel' },
    ])
    expect(left.map(({ value }) => value)).toEqual(['2/30/1899', 'early', 'D'])
  })

  it.each(['', 'Dear reader,\nthis is a letter.', 'Name,Price\nBridge,3', '{"events": []}'])(
    'is not %j, in a sentence',
    (text) => {
      expect(readSheet(text)).toEqual({
        problem:
          'This is no sheet for TimelineJS. Its first row must name the columns Year and Headline, as the template does.',
      })
    },
  )
})

describe('a file in JSON', () => {
  it('tells the same as a sheet', () => {
    const file = {
      title: { text: { headline: 'Bridges', text: 'All.' } },
      events: [
        {
          start_date: { year: 1932, month: '3', day: 19, hour: 10, minute: 5, display_date: '' },
          end_date: { year: '1932' },
          text: { headline: 'Opened' },
          media: { url: '//example.org/a.jpg', caption: 'C', credit: 'D', alt: 'E', title: 'F' },
          group: 'Steel',
          unique_id: 'opened',
          display_date: 'In spring',
          background: { color: '#fff' },
          autolink: false,
        },
        { start_date: { year: -44 }, text: { text: 'Only a text. And more.' } },
      ],
      eras: [{ start_date: { year: 1900 }, end_date: { year: 1950 }, text: { headline: 'Era' } }],
      scale: 'human',
    }
    const { title, moments, eras, left } = understand(readJson(JSON.stringify(file)))
    expect(title?.headline).toBe('Bridges')
    expect(moments).toMatchObject([
      { date: '-0043', headline: 'Only a text' },
      {
        id: 'opened',
        date: '1932-03-19/1932',
        displayDate: 'In spring',
        group: 'Steel',
        media: { address: 'https://example.org/a.jpg', caption: 'C', credit: 'D', alt: 'E' },
      },
    ])
    expect(eras).toMatchObject([{ date: '1900/1950', headline: 'Era' }])
    expect(left.map(({ column }) => column)).toEqual(['background.color', 'media.title'])
  })

  it.each([
    ['[]', 'This does not read as JSON with a timeline in it.'],
    ['{"events"', 'This does not read as JSON with a timeline in it.'],
    ['{}', 'This is no JSON for TimelineJS: it has no list "events".'],
    [
      '{"timeline": {"date": []}}',
      'This is JSON of the first TimelineJS, which TimelineJS 3 does not read either.',
    ],
  ])('is not %s, in a sentence', (text, problem) => {
    expect(readJson(text)).toEqual({ problem })
  })
})

describe('whatever it is given', () => {
  it('does not throw', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.json())
    fc.assert(
      fc.property(anything, (text) => {
        for (const result of [readSheet(text), readSheet(`${head}\n${text}`), readJson(text)]) {
          if ('slides' in result) readTimeline(result.slides)
        }
      }),
    )
    const slides = fc.array(
      fc.dictionary(fc.constantFrom('start_date', 'text', 'media'), fc.jsonValue()),
    )
    fc.assert(
      fc.property(slides, fc.jsonValue(), (events, eras) => {
        const result = readJson(JSON.stringify({ events, eras }))
        if ('slides' in result) readTimeline(result.slides)
      }),
    )
  })

  const wrapped = (token: string) =>
    fc.constantFrom(
      token,
      `<p>${token}</p>`,
      `<a href="https://example.org/${token}">x</a>`,
      `<iframe src="https://example.org/${token}"></iframe>`,
      `<script>${token}</script>`,
      `<!-- ${token} -->`,
      `https://example.org/${token}`,
      `${token}.jpg`,
      `*${token}* [x](y) \\`,
      `<img alt="${token}">`,
    )
  const dates = new Map(
    Object.entries({
      Year: fc.constantFrom('1900', '-5', ''),
      Month: fc.constantFrom('2', ''),
      Day: fc.constantFrom('28', ''),
      'End Year': fc.constantFrom('1901', ''),
      Type: fc.constantFrom('title', 'era', 'Event', ''),
    }),
  )
  const row = fc.record(
    Object.fromEntries(
      [...columns, 'Notes'].map((column, place) => {
        const token = `t${place}k`
        const usual = dates.get(column) ?? fc.constant('')
        return [column, fc.oneof(usual, wrapped(token))]
      }),
    ),
  )

  it('has every cell in the result or among what is left', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
        const names = [...columns, 'Notes']
        const text = csvFormatRows([
          names,
          ...rows.map((one) => names.map((name) => one[name] ?? '')),
        ])
        const said = JSON.stringify(understand(readSheet(text)))
        const missing = rows.flatMap((one) =>
          Object.entries(one).filter(([, value]) => {
            const [token] = /t\d+k/.exec(value) ?? []
            return token !== undefined && !said.includes(token)
          }),
        )
        expect(missing).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
