import type { InterfaceWords } from '../../../model/words'

export const page = {
  nav: {
    label: 'Части страницы',
    sources: 'Источники',
    about: 'О странице',
    present: 'Презентация',
    skip: 'Перейти к первому событию',
  },
  theme: {
    label: 'Тема',
    auto: 'как в системе',
    light: 'светлая',
    dark: 'тёмная',
    chosen: (theme) => `Тема: ${theme}`,
  },
  languages: 'Язык',
  share: 'Поделиться',
  shareFailed: 'Не загрузилось. Нажмите «Поделиться» ещё раз.',
  parts: {
    happened: 'Что произошло',
    article: 'Что сказано в статье',
    record: 'Что показывают источники',
    open: 'Что не удалось подтвердить',
  },
  previous: 'Предыдущее событие',
  next: 'Следующее событие',
  rail: 'Лента времени, следует за чтением',
  offline: {
    kept: 'Готово к работе без сети',
    newer: 'Есть новая версия.',
    reload: 'Обновить',
    othersOpen: 'Эта версия открыта и в других окнах. Сначала закройте их.',
    take: 'Взять с собой',
    takePresent: 'Презентация одним файлом',
    takeRead: 'Страница одним файлом',
  },
} satisfies InterfaceWords['page']
