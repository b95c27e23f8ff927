import type { InterfaceWords } from '../../../model/words'
import { page } from './page'

export const pageText = {
  ...page,
  nav: {
    label: 'Части страницы',
    sources: 'Источники',
    about: 'О странице',
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
  parts: {
    happened: 'Что произошло',
    article: 'Что сказано в статье',
    record: 'Что показывают источники',
    open: 'Что не удалось подтвердить',
  },
  previous: 'Предыдущее событие',
  next: 'Следующее событие',
  offline: {
    ...page.offline,
    take: 'Взять с собой',
    takePresent: 'Презентация одним файлом',
    takeRead: 'Страница одним файлом',
  },
} satisfies InterfaceWords['page']
