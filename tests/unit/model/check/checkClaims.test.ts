import { expect, it } from 'vitest'
import { loadFacts } from '../../../../src/build/loadFacts'
import { checkClaims } from '../../../../src/model/check/checkClaims'
import { checkReferences } from '../../../../src/model/check/checkReferences'
import type { ClaimFacts, Facts } from '../../../../src/model/content'

const good: Facts = loadFacts().facts
const file = 'src/content/stories/accord/facts/claims.ts'

function change(id: string, part: Partial<ClaimFacts>): Facts {
  if (!good.claims.some((claim) => claim.id === id)) throw new Error(`no ${id}`)
  const claims = good.claims.map((claim) => (claim.id === id ? { ...claim, ...part } : claim))
  return { ...good, claims }
}

it('the verdicts of the content hold together', () => {
  expect(checkClaims(good)).toEqual([])
})

it.each([
  ['high-marks', { verdict: 'outdated' }, 'It is outdated, but since when is not said.'],
  ['high-marks', { since: '2022' }, 'It has a date since when, but is not outdated.'],
  [
    'share-2020',
    { verdict: 'confirmed' },
    'It is called confirmed, but its sources do not confirm it.',
  ],
  ['high-marks', { views: ['decree-2066'] }, 'The view "decree-2066" has no stance.'],
] as const)('%s with %j is a problem', (id, part, sentence) => {
  expect(checkClaims(change(id, part))).toEqual([{ file, id, sentence }])
})

it('a claim must stand below a statement that exists', () => {
  expect(checkReferences(change('high-marks', { statement: 'nowhere' }))).toEqual([
    {
      file,
      id: 'high-marks',
      sentence: 'It refers to the statement "statements-2020.nowhere", which does not exist.',
    },
  ])
})
