import { expect, test } from 'vitest'
import { applyTable, makeTable, readRows, writeRows } from '../../../scripts/wordsTable.js'

const english = new Map([
  [
    'interface/page',
    `export const page = {
  title: 'The story',
  steps: ['One', 'Two'],
  count: (count, say) => \`\${say.count(count)} found\`,
} satisfies Words
`,
  ],
])
const kazakh = new Map([
  [
    'interface/page',
    `export const page = {
  title: 'Әңгіме',
  steps: ['Бір', 'Екі'],
  count: (count, say) => \`Табылды: \${say.count(count)}\`,
} satisfies Words
`,
  ],
])

const rows = () => makeTable(english, kazakh, 'kk')
const change = (id: string, text: string) =>
  applyTable(
    kazakh,
    readRows(writeRows(rows().map((row) => (row[0] === id ? [id, row[1] ?? '', text] : row)))),
  )

test('each text has a row with its English', () => {
  expect(rows().map((row) => row.slice(0, 3))).toEqual([
    ['id', 'English', 'kk'],
    ['interface/page:page.title', 'The story', 'Әңгіме'],
    ['interface/page:page.steps.1', 'One', 'Бір'],
    ['interface/page:page.steps.2', 'Two', 'Екі'],
    [
      'interface/page:page.count',
      '(count, say) => `${say.count(count)} found`',
      '(count, say) => `Табылды: ${say.count(count)}`',
    ],
  ])
})

test('a table that nobody changed changes nothing, also behind lines of a program', () => {
  const table = `\n> words\n\n${writeRows(rows())}`
  expect(applyTable(kazakh, readRows(table))).toEqual({ changed: new Map(), problems: [] })
})

test('a text that was changed is all that changes, whatever its signs', () => {
  const { changed, problems } = change('interface/page:page.title', 'O’ku: "d\'Artagnan",\u00a0\\')
  expect(problems).toEqual([])
  expect(changed.get('interface/page')).toBe(
    kazakh.get('interface/page')?.replace("'Әңгіме'", "'O’ku: \"d\\'Artagnan\",\\u00a0\\\\'"),
  )
})

test('a sentence with values is taken as it is', () => {
  const text = '(count, say) => `${say.count(count)} табылды`'
  const { changed, problems } = change('interface/page:page.count', text)
  expect(problems).toEqual([])
  expect(changed.get('interface/page')).toContain(`count: ${text},`)
})

test.each([
  ['a value is missing', '(count, say) => `Табылды`', 'is missing'],
  ['a value is not known', '(count, say) => `${say.count(count)} ${total}`', 'is not known'],
  ['it does not end', '(count, say) => `${say.count(count)} табылды', 'does not read'],
  ['it is a mere text', 'Табылды', 'keep what stands before'],
])('where %s, nothing is written and the reason is said', (_, text, reason) => {
  const { changed, problems } = change('interface/page:page.count', text)
  expect(changed.size).toBe(0)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain('interface/page:page.count')
  expect(problems[0]).toContain(reason)
})

test('a row that the language does not have is named', () => {
  const { problems } = applyTable(kazakh, [{ id: 'interface/page:page.other', text: 'Басқа' }])
  expect(problems).toEqual(['interface/page:page.other: the language has no such text yet.'])
})
