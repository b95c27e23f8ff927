import type { WordsOfCapital } from '../shape'

/** Where publishers are called or described otherwise than in the facts. */
export const publishers = {
  'Jamestown Foundation, Monitor': 'Jamestown Foundation, бюллетень Monitor',
  'Kazaktours, a travel agency’s site': 'Kazaktours, сайт туристического агентства',
  'Nationalities Papers, Cambridge University Press':
    'Журнал Nationalities Papers, Cambridge University Press',
  'News.Az, carrying Kazinform': 'News.Az, по сообщению Kazinform',
  'PanARMENIAN.Net, carrying Xinhua': 'PanARMENIAN.Net, по сообщению «Синьхуа»',
  TASS: 'ТАСС',
  'agenda-u.org': 'ИА «Повестка дня» (agenda-u.org)',
  'thelatestnews.world, carrying Europa Press': 'thelatestnews.world, по сообщению Europa Press',
} satisfies WordsOfCapital['publishers']

export const sourceTitles = {
  'inform-july-2021': '[Хроника важных событий Kazinform: 6 июля]',
  'inform-july-2023': '6 июля. Хроника важных событий Kazinform',
  'jamestown-1998': 'Новая столица Казахстана была Акмолой, теперь это Астана',
  'jamestown-1995': '[Этнические соображения в переносе столицы Казахстана]',
  'kazaktours-2019': '[Столица Астана переименована]',
  'ehistory-1995': 'В 1995 году издан указ, по которому столицей Казахстана стала Акмола',
  'inform-2017': 'Сегодня 20 лет со дня переноса столицы в Астану',
  'bne-2016':
    'Астана сообщает, что её население превысило миллион, ко дню рождения Президента Казахстана',
  'inform-2015': '[18 лет назад Астана стала столицей Казахстана]',
  'nationalities-capital': 'Куда идёт Казахстан? Смена столиц: из Алматы в Акмолу/Астану',
  'infoplease-capital': 'Почему Казахстан перенёс столицу?',
  'newsaz-2019': '[Астана переименована в Нур-Султан, с текстом указа]',
  'agenda-2019': '[Столица Казахстана официально переименована, со словами указа]',
  'panarmenian-2019': 'Столица Казахстана Астана официально переименована в Нур-Султан',
  'tass-astana-2022': 'Указ Токаева о переименовании столицы Казахстана в Астану вступил в силу',
  'europapress-2022': 'Токаев возвращает столице Казахстана название Астана',
  'newsline-2022':
    'Глава государства подписал указ об ограничении президентского срока и переименовании столицы в Астану',
  'inform-figures-2017': '[Астана в цифрах: как растёт город]',
  'astanatimes-2022-growth': '[Население столицы за 24 года выросло вчетверо]',
  'astanatimes-2023-census': '[Население Казахстана выросло на 20\u00a0% с переписи 2009 года]',
  'regions-2026':
    'Атлас Центральной Азии [число 72 этнических категорий в 20 регионах, копия таблицы, которую Бюро национальной статистики опубликовало в марте 2026 года]',
} satisfies WordsOfCapital['sourceTitles']
