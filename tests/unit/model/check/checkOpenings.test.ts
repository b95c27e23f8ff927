import { expect, it } from 'vitest'
import { loadFacts } from '../../../../src/build/loadFacts'
import { checkContent } from '../../../../src/model/check/checkContent'
import { checkOpenings } from '../../../../src/model/check/checkOpenings'
import { checkReferences } from '../../../../src/model/check/checkReferences'
import type { Facts, MilestoneFacts } from '../../../../src/model/content'
import { words } from '../../../fixtures/words'

const good: Facts = loadFacts().facts
const id = 'nine-delegates'
const file = 'src/content/stories/accord/facts/milestones.ts'

function change(part: (milestone: MilestoneFacts) => Partial<MilestoneFacts>): Facts {
  const milestones = good.milestones.map((one) => (one.id === id ? { ...one, ...part(one) } : one))
  return { ...good, milestones }
}

it('the openings of the content fit a screen', () => {
  expect(checkOpenings(good)).toEqual([])
})

it('too many statements under a lead are a problem', () => {
  const all = change(({ statements }) => ({
    statements: statements.map((one) => ({ ...one, isFirst: true })),
  }))
  expect(checkOpenings(all)).toEqual([
    { file, id, sentence: 'More than 3 statements stand under its lead.' },
  ])
})

it.each([
  ['vollebaek', 'Its first quotation "vollebaek" is an outside view.'],
  ['nazarbayev-one-third', 'Its first quotation "nazarbayev-one-third" is longer than 123 em.'],
])('%s cannot be the chief quotation', (quote, sentence) => {
  expect(checkOpenings(change(() => ({ quotes: [quote] })))).toEqual([{ file, id, sentence }])
})

it('what an assertion stands in must exist, and what speaks against it be said in brief', () => {
  const claims = good.claims.map((one) => ({ ...one, quote: 'nowhere' }))
  expect(checkReferences({ ...good, claims })[0]?.sentence).toBe(
    'It refers to the quote "nowhere", which does not exist.',
  )
  const { brief, ...rest } = words.claims['civil-society']
  expect(brief).toBeTruthy()
  const without = { ...words, claims: { ...words.claims, 'civil-society': rest } }
  expect(checkContent(good, { en: without })).toEqual([
    {
      file: 'src/content/stories/accord/en/claims.ts',
      id: 'civil-society',
      sentence: 'What speaks against it is not said in brief.',
    },
  ])
})
