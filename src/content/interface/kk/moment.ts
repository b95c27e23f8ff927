import type { InterfaceWords } from '../../../model/words'

const exceptions = {
  contested: 'даулы',
  outdated: 'ескірген',
  unconfirmed: 'расталмаған',
} as const

export const moment = {
  start: 'Баянды бастау',
  record: 'Мақала мен деректер',
  words: 'Тағы дәйексөздер',
  numbers: 'Тағы сандар',
  all: (count, say) => `Барлығы: ${say.count(count)}`,
  exception: ({ verdict, count }, say) => `${say.count(count)} ${exceptions[verdict]}`,
  rests: 'Әр дереккөздің астында оған мұнда не сүйенетіні жазылған.',
  missing: 'Мұны жүктеу мүмкін болмады. Қайталап көру үшін жауып, қайта ашыңыз.',
  next: (when) => `Келесі: ${when}`,
  eras: 'Боялған кезеңдер',
  periods: 'Оқиғалар уақыт бойынша',
} satisfies InterfaceWords['moment']
