import type { InterfaceWords } from '../../../model/words'

const exceptions = {
  contested: 'оспаривается',
  outdated: 'устарело',
  unconfirmed: 'не подтверждено',
} as const

export const moment = {
  start: 'Начать историю',
  record: 'Статья и другие источники',
  words: 'Ещё цитаты',
  numbers: 'Ещё цифры',
  all: (count, say) => `Все: ${say.count(count)}`,
  exception: ({ verdict, count }, say) => `${exceptions[verdict]}: ${say.count(count)}`,
  rests: 'Под каждым источником указано, что здесь на него опирается.',
  missing: 'Загрузить это не удалось. Закройте и откройте ещё раз, чтобы повторить.',
  next: (when) => `Далее: ${when}`,
  eras: 'Выделено цветом',
  periods: 'События по времени',
} satisfies InterfaceWords['moment']
