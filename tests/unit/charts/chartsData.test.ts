import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../../src/build/loadFacts'
import { chartsData } from '../../../src/charts/chartsData'
import { viewsOf } from '../../../src/charts/chartViews'
import { describeWith } from '../../../src/charts/describeYear'
import { createSession } from '../../../src/charts/session'
import { findYears } from '../../../src/model/findYears'
import { buildStory } from '../../../src/model/story'
import { english } from '../../fixtures/language'

const story = buildStory(loadFacts().facts, english.words)
const data = chartsData(story)

function sessionOf(group: string, key: string, view: string) {
  const session = createSession(data, describeWith(data, english.words.chartCursor))
  session.send({ type: 'highlight', group })
  session.send({ type: 'choose', key, view })
  return session
}

describe.each(['census', 'paths'] as const)('the sentence under the chart %s', (kind) => {
  const chart = story.charts.find((one) => one.kind === kind)
  const rows = chart?.kind === 'census' || chart?.kind === 'paths' ? chart.data.censuses : []
  const begin = chart ? findYears(chart.date)[0] : 0

  it.each(chart ? viewsOf(chart, story).map(({ id }) => id) : [])(
    'has the years and the unit of what is drawn in %s',
    (view) => {
      const said = sessionOf('German', kind, view).sayIn(chart?.id ?? '', kind)
      const isShare = view.startsWith('share')
      const since = Number(/\d{4}$/.exec(view)?.[0] ?? begin)
      const values = rows
        .filter(({ group, year }) => group === 'German' && year >= since)
        .flatMap(({ year, share, population }) => {
          const value = isShare ? share : population
          const text = isShare ? english.formats.percent : english.formats.count
          return value === null ? [] : [`${text(value)} in ${year}`]
        })
      expect(values.length).toBeGreaterThan(3)
      expect(said).toBe(`Germans: ${values.join(', ')}`)
    },
  )
})

it('the sentence of the page stays with the shares of all censuses', () => {
  const { sentence } = sessionOf('German', 'census', 'number-1989').getShown()
  expect(sentence).toMatch(/^Germans: 7\.1.% in 1959, .*, 1\.2.% in 2021$/)
})
