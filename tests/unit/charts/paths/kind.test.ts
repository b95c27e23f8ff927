import { expect, it } from 'vitest'
import { pathsOf } from '../../../../src/charts/paths/findPaths'
import { parseEdtf } from '../../../../src/model/edtf'
import { chartsFile, findChart, loadTiny, tiny, withChart } from '../../../fixtures/tinyStory'

it('paths follow the peoples, not the rest or the total that the chart names', () => {
  const { options, data, date } = findChart(loadTiny(), 'paths')
  const paths = pathsOf({ options, data, date: parseEdtf(date) })
  expect(paths.map(({ group, change }) => [group, Math.round(change)])).toEqual([
    ['Vale', 400],
    ['Hill', -33],
  ])
})

it('a rest that no census names is a problem', () => {
  const censuses = { table: 'heads', total: 'All', rest: 'Rest', unstated: ['Silent'] }
  expect(
    loadTiny(withChart({ ...tiny.paths, options: { ...tiny.paths.options, censuses } })).problems,
  ).toEqual([
    {
      file: chartsFile,
      id: 'paths',
      sentence: 'It refers to the group "Silent", which does not exist.',
    },
  ])
})
