import type { InterfaceWords } from '../../../model/words'

const exceptions = {
  contested: 'contested',
  outdated: 'outdated',
  unconfirmed: 'not confirmed',
} as const

export const moment = {
  record: 'The article and the record',
  words: 'More words',
  numbers: 'More numbers',
  all: (count, say) => `All ${say.count(count)}`,
  exception: ({ verdict, count }, say) => `${say.count(count)} ${exceptions[verdict]}`,
  rests: 'What rests on it:',
  previous: (when) => `Before: ${when}`,
  next: (when) => `Next: ${when}`,
} satisfies InterfaceWords['moment']
