import { describe, expect, it } from 'vitest'
import { parseChoice, sheetNames, writeChoice } from '../../../../src/app/handout/handoutChoice'

const options = { questions: ['a', 'b', 'c', 'd'], first: ['d', 'b'] }
const first = { sheets: sheetNames, questions: ['b', 'd'] }

describe('what is chosen to print', () => {
  it.each([
    ['', first],
    ['?sheets=key', { ...first, sheets: ['key'] }],
    ['?sheets=short,pupils&questions=c,a', { sheets: ['pupils', 'short'], questions: ['a', 'c'] }],
    ['?questions=', { ...first, questions: [] }],
    ['?questions=x,c,,c', { ...first, questions: ['c'] }],
    ['?questions=x&sheets=%3Cscript%3E', first],
    ['?sheets=%E0%A4%A', first],
  ])('is read from %s', (query, choice) => {
    expect(parseChoice(query, options)).toEqual(choice)
  })

  it.each([
    ['', first, ''],
    ['?sheets=key&lang=kk', first, '?lang=kk'],
    [
      '',
      { sheets: ['pupils', 'short'], questions: ['a', 'c'] },
      '?sheets=pupils,short&questions=a,c',
    ],
    ['?x=1', { ...first, questions: [] }, '?x=1&questions='],
  ])('is written into %s', (query, choice, written) => {
    expect(writeChoice(query, choice, options)).toBe(written)
    expect(parseChoice(written, options)).toEqual(choice)
  })
})
