import type { Left } from './slides'

/** What could not be taken, for the screen: a line for what has one reason, with its places. */
export function summarize(left: readonly Left[]): readonly string[] {
  const ofRows = group(left, ({ where, reason }) => [where, reason]).map((ones) => ({
    ...ones[0],
    columns: ones.map(({ column }) => column).join(', '),
    value: ones.length === 1 ? ones[0].value : '',
  }))
  return group(ofRows, ({ columns, reason }) => [columns, reason]).map((rows) => {
    const [{ columns, value, reason }] = rows
    const places = rows.map(({ where }) => where)
    const few = places.length > 4 ? [...places.slice(0, 3), `${places.length - 3} more`] : places
    const said = rows.length === 1 && value !== '' ? ` “${cut(value)}”` : ''
    return `${few.join(', ')}: ${columns}${said}. ${reason}`
  })
}

type Some<Item> = readonly [Item, ...Item[]]

function group<Item>(items: readonly Item[], keyOf: (item: Item) => readonly string[]) {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const key = JSON.stringify(keyOf(item))
    const found = groups.get(key)
    if (found) found.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()] as readonly Some<Item>[]
}

/** The report that stands beside the story: every thing with its row, column, value and reason. */
export function writeReport(name: string, moments: number, left: readonly Left[]): string {
  const lines = left.map(({ where, column, value, reason }) =>
    [`${where}, ${column}: ${reason}`, ...value.split('\n').map((line) => `    ${line}`)].join(
      '\n',
    ),
  )
  const head = `${name}: ${moments} moments were taken.`
  const told = left.length === 0 ? 'Everything in it is in the story.' : 'This is not in the story:'
  return [head, told, ...lines].join('\n\n') + '\n'
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
