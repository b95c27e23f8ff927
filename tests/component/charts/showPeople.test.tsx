import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ChartView } from '../../../src/charts/ChartView'
import { showPeople } from '../../../src/charts/showPeople.dom'
import { loadFacts } from '../../../src/build/loadFacts'
import { buildStory } from '../../../src/model/story'
import { InEnglish, english } from '../../fixtures/language'

const story = buildStory(loadFacts().facts, english.words)
const chart = story.charts.find(({ kind }) => kind === 'tiles')

beforeEach(() => {
  if (!chart) throw new Error('no chart of regions')
  document.body.innerHTML = renderToStaticMarkup(
    <InEnglish>
      <ChartView chart={chart} isWhole />
    </InEnglish>,
  )
})
afterEach(() => {
  document.body.replaceChildren()
})

function figure(): HTMLElement {
  const found = document.querySelector('figure')
  if (!found) throw new Error('no figure')
  return found
}
const says = () =>
  [...figure().querySelectorAll<SVGElement>('[data-say]')].map(({ dataset }) => dataset.say)
const title = () => figure().querySelector('figcaption h3')?.textContent

it('another people is shown in finding, squares, list and sentences', () => {
  expect(showPeople(figure(), 'Dungan')).toBe(true)
  expect(title()).toMatch(/^Dungans are 4\.9.% of the people in Zhambyl Region/)
  expect(says()).toContainEqual(expect.stringMatching(/^Dungans in Zhambyl: 4\.9.% of its/))
  expect(says()).toContainEqual(expect.stringMatching(/^Zhambyl: 67\.9.% of all Dungans/))
  expect(says().some((say) => say?.includes('Uzbeks'))).toBe(false)
  const [svg] = figure().querySelectorAll('svg')
  expect(svg?.getAttribute('aria-label')).toBe(title())
})

it('nobody chosen is the first people again, as the page was rendered', () => {
  const [before, said] = [title(), says()]
  showPeople(figure(), 'Polish')
  expect(showPeople(figure(), null)).toBe(true)
  expect(title()).toBe(before)
  expect(says()).toEqual(said)
})

it('a group that it does not know changes nothing', () => {
  expect(showPeople(figure(), 'Martian')).toBe(false)
})

it('without scripts the table names every people in every region', () => {
  const peoples = [...figure().querySelectorAll('details details')]
  expect(peoples).toHaveLength(17)
  for (const { textContent } of peoples) expect(textContent).toContain('Turkistan')
  const dungans = peoples.find(({ textContent }) => textContent.startsWith('Dungans'))
  expect(dungans?.querySelector('tbody tr')?.textContent).toMatch(/^Zhambyl59,/)
})
