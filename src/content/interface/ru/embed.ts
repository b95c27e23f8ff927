import type { InterfaceWords } from '../../../model/words'

export const embed = {
  strip: 'События на ленте времени',
  steps: 'От события к событию',
  previous: 'Назад',
  next: 'Далее',
  views: 'Что посмотреть',
  view: { story: 'Что произошло', words: 'Цитаты', numbers: 'Цифры' },
  more: 'Статья и другие источники',
  sources: ({ first, others }, say) =>
    others === 0 ? `Источник: ${first}` : `Источники: ${first} и ещё ${say.count(others)}`,
  quoteTitle: ({ speaker, beginning }) => `${speaker}: ${beginning}`,
  quoteOrigin: ({ publisher, sureness }) => `Где напечатано: ${publisher}. ${sureness}.`,
  credit: ({ publisher, checked }, say) =>
    `Проверено: ${say.edtf(checked)}; по статье издания ${publisher}`,
  moved: 'Диаграммы, которая была по этому адресу, больше нет. Вместо неё показана эта.',
  openStory: 'Открыть всю историю',
  newTab: 'откроется в новой вкладке',
} satisfies InterfaceWords['embed']
