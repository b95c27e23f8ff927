import type { InterfaceWords } from '../../../model/words'

export const claimCard = {
  since: (date, say) => say.since(date),
  verdictSince: ({ verdict, since }, say) => `${verdict} ${say.since(since)}`,
  shows: 'Источники показывают',
  how: 'Откуда мы это знаем',
  views: 'Голоса за и против',
  view: ({ speaker, when }) => [speaker, ', ', when],
  stance: (stance) => `: ${stance.toLowerCase()}`,
  verdicts: {
    confirmed: 'Подтверждается',
    contested: 'Оспаривается',
    outdated: 'Устарело',
    unconfirmed: 'Больше нигде не подтверждено',
  },
} satisfies InterfaceWords['claimCard']

export const stances = {
  supportive: 'Поддержка',
  critical: 'Критика',
  mixed: 'Похвала и совет',
  descriptive: 'Описание',
} satisfies InterfaceWords['stances']

export const lanePages = {
  others: 'Что говорят другие',
  reasons: 'Почему изменились цифры',
} satisfies InterfaceWords['lanePages']

export const sourcePage = {
  back: 'Назад к истории',
  checked: (date, say) => `Прочитано в последний раз: ${say.edtf(date)}`,
  download: 'Весь список для других программ:',
  cite: 'Как сослаться',
  copy: 'Скопировать',
  copyIn: (style) => `Скопировать ссылку в стиле ${style}`,
  styles: {
    apa: 'APA, 7-е издание',
    chicago: 'Чикаго, 17-е издание',
    gost: 'ГОСТ Р 7.0.5-2008',
  },
  open: (host) => `Открыть на ${host}`,
  languages: {
    en: 'английский',
    kk: 'казахский',
    ru: 'русский',
    de: 'немецкий',
    fr: 'французский',
    pl: 'польский',
    uk: 'украинский',
  },
  doubt: (sureness) => ` (${sureness.toLowerCase()})`,
  index: 'Виды источников',
  groups: {
    article: 'Статья',
    law: 'Законы',
    official: 'Государственные органы',
    press: 'Пресса',
    international: 'Международные организации и группы',
    scholarly: 'Научные работы',
    reference: 'Справочные издания',
    data: 'Данные',
  },
  all: (count, say) => `Все источники: ${say.count(count)}`,
} satisfies InterfaceWords['sourcePage']

export const aboutPage = {
  title: 'Об этой странице',
  checked: 'Как это проверено',
  confidence: 'Насколько это надёжно',
  glossary: 'Спорные слова',
  stories: 'Другие истории',
  footer:
    'Факты и цитаты принадлежат их источникам. Если вы нашли ошибку, сравните текст с источником, указанным рядом.',
  translated:
    'Казахские и русские страницы переведены для этого проекта; носители языка их ещё не проверяли. Исправления приветствуются.',
  madeWith: 'Сделано\u00a0с\u00a0помощью\u00a0Accord',
} satisfies InterfaceWords['aboutPage']
