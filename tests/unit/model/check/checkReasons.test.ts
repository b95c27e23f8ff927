import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../../../src/build/loadFacts'
import { checkContent } from '../../../../src/model/check/checkContent'
import type { ReasonFacts } from '../../../../src/model/content'
import { words } from '../../../fixtures/words'

const { facts: good } = loadFacts()
const file = 'src/content/stories/accord/facts/reasons.ts'
const wordsFile = 'src/content/stories/accord/en/reasons.ts'
const [first, ...others] = good.reasons
if (!first) throw new Error('the story has no reasons')
const { id } = first
const [statement, ...statements] = first.statements
if (!statement) throw new Error('the first reason has no statement')

const check = (change: Partial<ReasonFacts>, own: typeof words = words) =>
  checkContent({ ...good, reasons: [{ ...first, ...change }, ...others] }, { en: own })

describe('why numbers are what they are', () => {
  it('is raised by charts that exist', () => {
    const sentence = 'It refers to the chart "gone", which does not exist.'
    expect(check({ charts: ['gone'] })).toContainEqual({ file, id, sentence })
  })

  it('names a source that exists for each statement', () => {
    const place = { file, id: `${id}.${statement.id}` }
    const withSources = (sources: readonly string[]) =>
      check({ statements: [{ ...statement, sources }, ...statements] })
    expect(withSources([])).toContainEqual({ ...place, sentence: 'It names no source.' })
    expect(withSources(['gone'])).toContainEqual({
      ...place,
      sentence: 'It refers to the source "gone", which does not exist.',
    })
  })

  it('has no statement twice', () => {
    const sentence = 'This id stands twice.'
    expect(check({ statements: [statement, statement, ...statements] })).toContainEqual({
      ...{ file, id: `${id}.${statement.id}`, sentence },
    })
  })

  it('has words for each statement, and no others', () => {
    const further = { ...statement, id: 'further' }
    expect(check({ statements: [...first.statements, further] })).toContainEqual({
      ...{ file: wordsFile, id: `${id}.further`, sentence: 'There are no words for it.' },
    })
    expect(check({ statements })).toContainEqual({
      ...{ file: wordsFile, id: `${id}.${statement.id}` },
      sentence: 'The facts know nothing of it.',
    })
  })
})
