import type { InterfaceWords } from '../../../model/words'

export const chartCursor = {
  keys: 'Бағыттама пернелері сандарды аралайды, Home мен End – алғашқысы мен соңғысы, Escape – шығу.',
  at: ({ year, group, value }) => `${group}: ${year} жылғы санақта ${value}`,
  between: ({ year, group, before, after }) =>
    `${group}: ${year} жыл екі санақтың арасында – ${before.year} (${before.value}) және ${after.year} (${after.value})`,
  before: ({ year, group, first }) =>
    `${group}: ${year} жыл ${first.year} жылғы санақтан бұрын (${first.value})`,
  after: ({ year, group, last }) =>
    `${group}: ${year} жыл ${last.year} жылғы санақтан кейін (${last.value})`,
  through: ({ group, values }) =>
    `${group}: ${values.map(({ year, value }) => `${year} – ${value}`).join(', ')}`,
} satisfies InterfaceWords['chartCursor']
