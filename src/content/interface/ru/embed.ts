import type { InterfaceWords } from '../../../model/words'

export const embed = {
  strip: 'События на ленте времени',
  steps: 'От события к событию',
  previous: 'Назад',
  next: 'Далее',
  views: 'Что посмотреть',
  view: { story: 'Что произошло', words: 'Цитаты', numbers: 'Цифры' },
  more: 'Что сказано в статье и что показывают источники',
  sources: ({ first, others }, say) =>
    others === 0 ? `Источник: ${first}` : `Источники: ${first} и ещё ${say.count(others)}`,
  quoteTitle: ({ speaker, beginning }) => `${speaker}: ${beginning}`,
  quoteOrigin: ({ publisher, sureness }) => `Где напечатано: ${publisher}. ${sureness}.`,
  credit: ({ publisher, checked }, say) =>
    `По статье издания ${publisher}; проверено: ${say.edtf(checked)}`,
  terms:
    'Можно использовать бесплатно с указанием источника. Факты и цитаты принадлежат названным источникам; код: MIT.',
  moved: 'Диаграммы, которая была по этому адресу, больше нет. Вместо неё показана эта.',
  openStory: 'Открыть всю историю',
  newTab: 'откроется в новой вкладке',
} satisfies InterfaceWords['embed']
