import type { InterfaceWords } from '../../../model/words'

export const page = {
  siteName: 'Accord',
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
  footer:
    'Факты и цитаты принадлежат их источникам. Если вы нашли ошибку, сравните текст с источником, указанным рядом.',
} satisfies InterfaceWords['page']
