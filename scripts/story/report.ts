import type { Left } from './slides'

/** What could not be taken, for the screen: a line for each reason of a column, with its places. */
export function summarize(left: readonly Left[]): readonly string[] {
  const groups = new Map<string, Left[]>()
  for (const one of left) {
    const key = JSON.stringify([one.column, one.reason])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((group) => {
    const [{ column, value, reason } = group[0]] = [group[0] as Left]
    const places = group.map(({ where }) => where)
    const many = places.length > 4 ? [...places.slice(0, 3), `${places.length - 3} more`] : places
    const said = group.length === 1 ? ` “${cut(value)}”` : ''
    return `${many.join(', ')}, ${column}${said}: ${reason}`
  })
}

/** The report that stands beside the story: every thing with its row, column, value and reason. */
export function writeReport(name: string, moments: number, left: readonly Left[]): string {
  const lines = left.map(({ where, column, value, reason }) =>
    [`${where}, ${column}: ${reason}`, ...value.split('\n').map((line) => `    ${line}`)].join('\n'),
  )
  const head = `${name}: ${moments} moments were taken.`
  const told = left.length === 0 ? 'Everything in it is in the story.' : 'This is not in the story:'
  return [head, told, ...lines].join('\n\n') + '\n'
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
