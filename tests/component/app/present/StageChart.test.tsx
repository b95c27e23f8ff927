import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { StageChart } from '../../../../src/app/present/stage/StageChart'
import { loadFacts } from '../../../../src/build/loadFacts'
import { viewsOf } from '../../../../src/charts/chartViews'
import type { ChartKindName } from '../../../../src/model/chartFacts'
import { buildStory } from '../../../../src/model/story'
import { LanguageProvider } from '../../../../src/ui/LanguageContext'
import { english } from '../../../fixtures/language'

const story = buildStory(loadFacts().facts, english.words)
const charts = story.milestones
  .flatMap((milestone) => milestone.charts)
  .flatMap((chart) => [chart, ...chart.also])

const kinds: Readonly<Record<ChartKindName, true>> = {
  ...{ waffle: true, census: true, paths: true, chamber: true },
  ...{ counts: true, estimates: true, tiles: true },
}

it.each(Object.keys(kinds))('a chart of the kind %s can be projected', (kind) => {
  const chart = charts.find((one) => one.kind === kind)
  if (!chart) throw new Error(`no chart of the kind ${kind}`)
  const html = renderToStaticMarkup(
    <LanguageProvider language={story}>
      <StageChart chart={chart} />
    </LanguageProvider>,
  )
  const box = document.createElement('div')
  box.innerHTML = html
  const drawing = box.querySelector('svg')
  expect(drawing?.getAttribute('aria-label')).toBe(viewsOf(chart, story)[0]?.chart.description)
  expect(drawing?.querySelectorAll('[data-say]').length).toBeGreaterThan(1)
})
