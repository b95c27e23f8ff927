import { describe, expect, it } from 'vitest'
import { nameOther } from '../../../../scripts/story/nameOther'
import { readFile } from '../../../../scripts/story/readFile'

const head = ['Year', 'Headline', 'Type']
const rows = [
  ['1066', 'Hastings', ''],
  ['1215', 'A charter', ''],
]

describe('a sheet that Google published as JSON', () => {
  const sheet = readFile([head, ...rows].map((row) => row.join(',')).join('\n'))

  it('tells the same as the sheet, with numbers as they are meant', () => {
    expect(readFile(JSON.stringify({ range: 'od1!A1:C3', values: [head, ...rows] }))).toEqual(sheet)
    const table = {
      cols: head.map((label) => ({ label, type: 'string' })),
      rows: rows.map(([year, headline]) => ({
        c: [{ v: Number(year), f: '1,066' }, { v: headline }, null],
      })),
    }
    const answer = `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({ table })});`
    expect(readFile(answer)).toEqual(sheet)
  })

  it('is no timeline where it has no columns of one', () => {
    for (const odd of [{ values: [] }, { values: [1, null] }, { table: { cols: [], rows: [3] } }]) {
      expect(readFile(JSON.stringify(odd))).toHaveProperty('problem')
    }
  })
})

describe('a file that is no text of a sheet', () => {
  it.each([
    ['an Excel workbook', 'PK\u0003\u0004....[Content_Types].xml'],
    [
      'an OpenDocument sheet',
      'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    ],
    ['an old Excel workbook', '\xd0\xcf\x11\xe0\xa1\xb1'],
    ['a PDF', '%PDF-1.7'],
    ['a picture', '\x89PNG\r\n'],
    ['a web page', '<!DOCTYPE html><table>'],
    ['empty', ' \n'],
  ])('is %s', (name, start) => {
    expect(nameOther(Buffer.from(start, 'latin1'))).toBe(name)
  })

  it('is not one that may be a sheet', () => {
    for (const text of ['Year,Headline', '\ufeffYear;Headline', '{"events":[]}']) {
      expect(nameOther(Buffer.from(text))).toBeUndefined()
    }
  })
})
