import { describe, expect, it } from 'vitest'
import { emptyQuery, parseFind, writeFind } from '../../../../src/app/find/findLink'

describe('a link to what is found', () => {
  it.each([
    ['', undefined],
    ['?year=1999', undefined],
    ['?find=', emptyQuery],
    ['?find=nine%20seats&strand=after&person=tokayev', ['nine seats', 'after', 'tokayev']],
    ['?lanes=after,context&find=%D0%9C%D3%99&year=1999', ['Мә', '', '']],
    ['?find=%E0%A4%A', ['\ufffd%A', '', '']],
  ])('"%s" is read', (search, expected) => {
    const [text, lane, person] = Array.isArray(expected) ? expected : []
    expect(parseFind(search)).toEqual(Array.isArray(expected) ? { text, lane, person } : expected)
  })

  it('is cut where its text is very long', () => {
    expect(parseFind(`?find=${'x'.repeat(5000)}`)?.text).toHaveLength(120)
  })

  it.each([
    ['', 'nine seats', 'after', '', '?find=nine%20seats&strand=after'],
    [
      '?class=9&lanes=after,context',
      'a&b=c',
      '',
      'dave',
      '?class=9&lanes=after,context&find=a%26b%3Dc&person=dave',
    ],
    ['?find=old&strand=after&year=1999', 'new', '', '', '?year=1999&find=new'],
    ['?find=old', '', '', '', '?find='],
  ])('is written into "%s"', (search, text, lane, person, expected) => {
    expect(writeFind(search, { text, lane, person })).toBe(expected)
  })

  it.each([
    ['?find=old&strand=after&person=dave', ''],
    ['?year=1999&find=old', '?year=1999'],
    ['', ''],
  ])('is taken out of "%s"', (search, expected) => {
    expect(writeFind(search, undefined)).toBe(expected)
  })

  it.each(['nine seats', 'Құрылтай', 'a&b=c#d', '100 %', '“”'])(
    '%s comes back as it went',
    (text) => {
      const query = { text, lane: 'after', person: 'al-misnad' }
      expect(parseFind(writeFind('?year=1999', query))).toEqual(query)
    },
  )
})
