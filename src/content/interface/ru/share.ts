import type { InterfaceWords } from '../../../model/words'

export const share = {
  title: 'Поделиться и встроить',
  close: 'Закрыть',
  piece: 'Чем поделиться',
  whole: 'Вся история',
  kinds: { milestone: 'События', chart: 'Диаграммы', quote: 'Цитаты' },
  width: 'Ширина, не больше',
  pixels: (width) => `${width}\u00a0px`,
  noPreview: 'Чтобы показать это здесь, нужна сеть. То, что копируется, полно и без него.',
  copy: 'Скопировать',
  snippets: {
    frame: {
      title: 'Фрейм',
      note: 'Для любой страницы. Высота такая же, как при просмотре здесь.',
    },
    loader: {
      title: 'Фрейм со скриптом',
      note: 'Для страниц, где разрешены скрипты: высота подстраивается под содержание.',
    },
    link: { title: 'Ссылка', note: 'На то же место в полной истории.' },
  },
  where: 'Куда это вставить',
  recipes: {
    wordpress: {
      name: 'WordPress',
      how: 'Добавьте блок «Произвольный HTML» и вставьте фрейм.',
    },
    moodle: {
      name: 'Moodle',
      how: 'В текстовом редакторе выберите «Инструменты», «Исходный код» и вставьте фрейм.',
    },
    canvas: {
      name: 'Canvas',
      how: 'В редакторе выберите «Вставить», «Встроить» и вставьте фрейм.',
    },
  },
} satisfies InterfaceWords['share']
