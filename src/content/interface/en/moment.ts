import type { InterfaceWords } from '../../../model/words'

const exceptions = {
  contested: 'contested',
  outdated: 'outdated',
  unconfirmed: 'not confirmed',
} as const

export const moment = {
  start: 'Start the story',
  record: 'The article and the record',
  words: 'More quotes',
  numbers: 'More numbers',
  all: (count, say) => `All ${say.count(count)}`,
  exception: ({ verdict, count }, say) => `${say.count(count)} ${exceptions[verdict]}`,
  rests: 'Below each source stands what rests on it here.',
  missing: 'This could not be loaded. Close it and open it again to try once more.',
  next: (when) => `Next: ${when}`,
  eras: 'Shaded',
  periods: 'Moments by time',
} satisfies InterfaceWords['moment']
