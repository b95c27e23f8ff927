import type { InterfaceWords } from '../../../model/words'

export const find = {
  title: 'Поиск по этой истории',
  field: 'Слово, имя или год',
  hint: ({ spellings }, say) =>
    `События, диаграммы, утверждения статьи, цитаты, люди, спорные слова и источники в любом написании: ${say.either(spellings)}.`,
  keys: 'Стрелки ведут по найденному, Enter открывает. Поиск открывается клавишами Ctrl + K или ⌘ K.',
  lane: 'Часть',
  allLanes: 'вся история',
  person: 'Кто говорит',
  anyone: 'кто угодно',
  kinds: {
    milestone: 'События',
    claim: 'Что сказано в статье',
    quote: 'Цитаты',
    person: 'Люди',
    chart: 'Диаграммы',
    reason: 'Почему изменились цифры',
    about: 'Как это проверено',
    source: 'Источники',
  },
  count: (count, say) => `Найдено: ${say.count(count)}`,
  nothing: 'Ничего не найдено',
  advice: 'Возьмите меньше слов или слова покороче.',
  unfilter: 'Искать во всей истории, у всех',
  allSources: 'Посмотреть все источники',
  loading: 'Загружается то, что можно найти…',
  retry: 'Попробовать ещё раз',
  close: 'Закрыть',
} satisfies InterfaceWords['find']
