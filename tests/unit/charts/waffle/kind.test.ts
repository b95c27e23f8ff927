import { expect, it } from 'vitest'
import { chartsFile, findChart, loadTiny, tiny, withChart } from '../../../fixtures/tinyStory'

it('a waffle has the figures that its options name: rest, part, reference', () => {
  const { figures } = findChart(loadTiny(), 'waffle').data
  expect(figures.map(({ id }) => id)).toEqual(['hill', 'vale', 'half'])
})

it.each([
  [{ part: 'lost' }, 'It refers to the figure "lost", which does not exist.'],
  [{ reference: 'vale' }, 'It needs "vale" in fraction, not in percent.'],
  [{ part: 'hill' }, 'Its part and its rest add up to 120, not to 100.'],
  [{ rest: 'half' }, 'It needs "half" in percent, not in fraction.'],
])('the options %o are impossible', (options, sentence) => {
  expect(
    loadTiny(withChart({ ...tiny.waffle, options: { ...tiny.waffle.options, ...options } }))
      .problems,
  ).toContainEqual({
    file: chartsFile,
    id: 'cells',
    sentence,
  })
})
