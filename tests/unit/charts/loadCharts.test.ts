import { describe, expect, it } from 'vitest'
import { chartsFile, dataFileOf, findChart, loadTiny, withLine } from '../../fixtures/tinyStory'

describe('the charts of a story', () => {
  const loaded = loadTiny()

  it('are loaded without a problem where all fits', () => {
    expect(loaded.problems).toEqual([])
    expect(loaded.charts.map(({ id }) => id)).toEqual([
      'cells',
      'columns',
      'paths',
      'seats',
      'peoples',
      'shares',
      'parts',
    ])
  })

  it('read a table once, however many of them draw it', () => {
    expect(loaded.tables.map(({ name }) => name)).toEqual([
      'heads',
      'house',
      'said',
      'yearly',
      'parts',
      'dales',
    ])
    expect(findChart(loaded, 'census').data.censuses).toEqual(
      findChart(loaded, 'estimates').data.censuses,
    )
  })

  it('show the checks which sources a row rests on and what needs a name', () => {
    const rowsOf = (name: string) => loaded.tables.find((table) => table.name === name)?.rows
    expect(rowsOf('heads')?.[0]).toEqual({
      id: '1900 Hill',
      date: '1900',
      sources: ['counts', 'shares'],
      named: [['groups', 'Hill']],
    })
    expect(rowsOf('house')?.[1]).toEqual({
      id: '1905 Council quota',
      date: '1905-06-01',
      sources: ['gazette', 'almanac'],
      named: [
        ['parties', 'Council'],
        ['how', 'quota'],
      ],
    })
  })
})

describe('what does not fit', () => {
  it('is a table that is missing, said for each chart that would draw it', () => {
    const { charts, problems } = loadTiny({ tables: { said: null } })
    expect(problems).toContainEqual({
      file: chartsFile,
      id: 'peoples',
      sentence: 'It refers to the table "said", which does not exist.',
    })
    expect(charts).toHaveLength(7)
  })

  it('is a table that nothing draws', () => {
    const charts = loadTiny().charts.filter(({ kind }) => kind !== 'chamber')
    expect(loadTiny({ charts }).problems).toEqual([
      { file: dataFileOf('house'), id: 'house', sentence: 'No chart draws this table.' },
    ])
  })

  it('is a chart of a time for which there are no numbers', () => {
    const charts = loadTiny().charts.map((chart) =>
      chart.kind === 'chamber' ? { ...chart, date: '1950' } : chart,
    )
    expect(loadTiny({ charts }).problems).toEqual([
      {
        file: chartsFile,
        id: 'seats',
        sentence: 'There are no numbers to draw for this chamber of 1950.',
      },
    ])
  })

  it('is said once of a row that several charts draw', () => {
    const { problems } = loadTiny(withLine('heads', 3, '1900,1900,Vale,ten,,,counts,'))
    expect(problems.filter(({ id }) => id === 'line 3')).toHaveLength(1)
  })
})
