import { expect, it } from 'vitest'
import { loadFacts } from '../../../../src/build/loadFacts'
import { checkContent } from '../../../../src/model/check/checkContent'
import { checkQuestions } from '../../../../src/model/check/checkQuestions'
import type { Facts } from '../../../../src/model/content'
import type { QuestionFacts } from '../../../../src/model/questionFacts'

const good: Facts = loadFacts().facts
const file = 'src/content/stories/accord/facts/questions.ts'

function change(id: string, part: Partial<QuestionFacts>): Facts {
  if (!good.questions.some((question) => question.id === id)) throw new Error(`no ${id}`)
  const questions = good.questions.map((one) => (one.id === id ? { ...one, ...part } : one))
  return { ...good, questions }
}

it('every question of the content has an answer that is shown', () => {
  expect(checkQuestions(good)).toEqual([])
})

it.each([
  ['one-third', { chart: undefined }, 'It is guessed, but has no chart.'],
  [
    'two-ideas',
    { chart: 'start-of-2020' },
    'The chart "start-of-2020" is never shown for a question to read.',
  ],
  [
    'share-2021',
    { chart: 'start-of-2020' },
    'The chart "start-of-2020" is never shown for a question to draw.',
  ],
  [
    'share-2021',
    { draw: { group: 'Martian', since: 1989 } },
    'There are no two shares of its group to draw between.',
  ],
  [
    'share-2021',
    { draw: { group: 'Kazakh', since: 2021 } },
    'There are no two shares of its group to draw between.',
  ],
  [
    'two-ideas',
    { lit: { 'independence-law': ['of one nationality'] } },
    'The words "of one nationality" are not in its quotation "independence-law".',
  ],
  [
    'doubled-and-fell',
    { pick: 'Martian' },
    'The chart "paths-since-1989" has no small chart of "Martian" to pick.',
  ],
  [
    'how-large',
    { pick: 'Kazakh' },
    'The chart "majilis-2007" has no small chart of "Kazakh" to pick.',
  ],
  ['share-2021', { draw: undefined }, 'There are no two shares of its group to draw between.'],
] as const)('%s with %j is a problem', (id, part, sentence) => {
  expect(checkQuestions(change(id, part as Partial<QuestionFacts>))).toEqual([
    { file, id, sentence },
  ])
})

it.each([
  ['two-ideas', { milestone: 'lost' }, 'It refers to the milestone "lost", which does not exist.'],
  ['two-ideas', { quotes: ['lost'] }, 'It refers to the quote "lost", which does not exist.'],
  ['one-third', { chart: 'lost' }, 'It refers to the chart "lost", which does not exist.'],
  ['two-ideas', { sources: ['lost'] }, 'It refers to the source "lost", which does not exist.'],
  ['two-ideas', { sources: [] }, 'It names no source.'],
])('%s with %j is a problem of the content', (id, part, sentence) => {
  expect(checkContent(change(id, part), {})).toContainEqual({ file, id, sentence })
})
