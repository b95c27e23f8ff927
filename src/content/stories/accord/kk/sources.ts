import type { WordsOfStory } from '../shape'

/** Where publishers are called or described otherwise than in the facts. */
export const publishers = {
  'Jamestown Foundation, Monitor': 'Jamestown Foundation, Monitor басылымы',
  'SojuzPravoInform, CIS Legislation database':
    'СоюзПравоИнформ, ТМД заңнамасының дерекқоры (CIS Legislation)',
  'Nationalities Papers, Cambridge University Press':
    'Nationalities Papers журналы, Cambridge University Press',
  'Akorda, the President’s official site': 'Ақорда, Президенттің ресми сайты',
  'Adilet, legal database of the Ministry of Justice':
    '«Әділет», Әділет министрлігінің құқықтық дерекқоры',
  'zan.gov.kz, the state’s bank of laws': 'zan.gov.kz, мемлекеттік заң банкі',
  'assembly.kz, the Assembly’s official site': 'assembly.kz, Ассамблеяның ресми сайты',
  'UN Human Rights Council, in the library of the Minority Forum':
    'БҰҰ Адам құқықтары жөніндегі кеңесі, Minority Forum кітапханасында',
  OSCE: 'ЕҚЫҰ (OSCE)',
  'OSCE/ODIHR': 'ЕҚЫҰ/ДИАҚБ (OSCE/ODIHR)',
  'OHCHR, the UN human rights office':
    'БҰҰ-ның Адам құқықтары жөніндегі Жоғарғы комиссарының басқармасы (OHCHR)',
  'J. Otto Pohl, historian (blog)': 'Дж. Отто Поль, тарихшы (блог)',
  'Embassy of Kazakhstan in Switzerland': 'Қазақстанның Швейцариядағы елшілігі',
  'Embassy of Kazakhstan in Canada': 'Қазақстанның Канададағы елшілігі',
  'Embassy of Kazakhstan': 'Қазақстан елшілігі',
  'Central Election Commission of Kazakhstan': 'Қазақстанның Орталық сайлау комиссиясы',
  Wikipedia: 'Уикипедия (Wikipedia)',
  'zonakz.net, citing the Statistics Agency': 'zonakz.net, Статистика агенттігіне сілтеп',
  'uakytnews.kz, citing Tengrinews': 'uakytnews.kz, Tengrinews порталына сілтеп',
  'skrradev, a public repository': 'skrradev, ашық репозиторий',
  'ru24.pro, a news re-post': 'ru24.pro, қайта жарияланған хабар',
  'news.by, citing TASS': 'news.by, ТАСС агенттігіне сілтеп',
  'moe-grazhdanstvo.ru, derived from Wikipedia': 'moe-grazhdanstvo.ru, Уикипедия негізінде',
  'kazworld.info, citing Interfax-Kazakhstan':
    'kazworld.info, «Интерфакс-Казахстан» агенттігіне сілтеп',
  'factsanddetails.com, quoting S. Peyrouse (2007)':
    'factsanddetails.com, С. Пейрузға сілтеп (2007)',
  'elbasy.kz, the First President’s office': 'elbasy.kz, Тұңғыш Президент кеңсесі',
  'bestprofi.com, legal database': 'bestprofi.com, құқықтық дерекқор',
  'Zan.kz, legal database': 'Zan.kz, құқықтық дерекқор',
  'azh.kz (KazTAG, V. Novikov)': 'azh.kz (KazTAG, В. Новиков)',
  'Zhelezin district, Pavlodar region': 'Железин ауданы, Павлодар облысы',
  'Window on Eurasia (Paul Goble), citing zakon.kz':
    'Window on Eurasia (Пол Гобл), zakon.kz сайтына сілтеп',
  'Window on Eurasia (Paul Goble)': 'Window on Eurasia (Пол Гобл)',
  'Window on Eurasia (P. Goble), reporting camonitor.kz':
    'Window on Eurasia (П. Гобл), camonitor.kz сайтының хабары бойынша',
  'United Nations': 'Біріккен Ұлттар Ұйымы',
  'UN News': 'БҰҰ жаңалықтары (UN News)',
  'UN Human Rights Council': 'БҰҰ Адам құқықтары жөніндегі кеңесі',
  'UN Geneva': 'БҰҰ-ның Женевадағы кеңсесі',
  'Turkic Council': 'Түркі кеңесі',
  'Trend News Agency': 'Trend ақпарат агенттігі',
  'The Moscow Times, archive': 'The Moscow Times, мұрағат',
  'The Astana Times, translated from zakon.kz': 'The Astana Times, zakon.kz сайтынан аударма',
  'The Astana Times, citing the Bureau of National Statistics':
    'The Astana Times, Ұлттық статистика бюросына сілтеп',
  TASS: 'ТАСС',
  'Sciences Po, Mass Violence and Resistance': 'Sciences Po, Mass Violence and Resistance жобасы',
  'Permanent Mission of Kazakhstan to the UN': 'Қазақстанның БҰҰ жанындағы Тұрақты өкілдігі',
  'Permanent Mission of Kazakhstan in Geneva': 'Қазақстанның Женевадағы Тұрақты өкілдігі',
  'Pavlodar regional government': 'Павлодар облысының әкімдігі',
  'Paper for a UN OHCHR seminar, at info.5y1.org':
    'БҰҰ семинарына (OHCHR) арналған баяндама, info.5y1.org сайтында',
  'Paper for a UN OHCHR seminar, at hozir.org':
    'БҰҰ семинарына (OHCHR) арналған баяндама, hozir.org сайтында',
  'Open.kg, citing the Ministry of Labour': 'Open.kg, Еңбек министрлігіне сілтеп',
  'Obyektiv (obk.kz)': '«Объектив» (obk.kz)',
  'pricom.kz (Prikaspiyskaya Kommuna)': 'pricom.kz («Прикаспийская коммуна»)',
  'Niidae Wiki, derived from Wikipedia': 'Niidae Wiki, Уикипедия негізінде',
  'LiquiSearch, derived from Wikipedia': 'LiquiSearch, Уикипедия негізінде',
  'Lingnan University, Hong Kong': 'Линнань университеті, Гонконг',
  'Library of Congress, Global Legal Monitor': 'АҚШ Конгресінің кітапханасы, Global Legal Monitor',
  'Kazakhstanskaya Pravda': '«Казахстанская правда»',
  'Inter-Parliamentary Union, Parline archive': 'Парламентаралық одақ, Parline мұрағаты',
  'Inter-Parliamentary Union': 'Парламентаралық одақ',
  'Institute for War and Peace Reporting': 'Institute for War and Peace Reporting (IWPR)',
  'IKGN, Nordost-Institut': 'IKGN, Nordost-Institut',
  'GfbV Voices, quoting A. Eisfeld': 'GfbV Voices, А. Айсфельдтің сөзін келтіріп',
  'Eurasianet, at kazpost.com': 'Eurasianet, kazpost.com сайтында',
  'Encyclopaedia Britannica, Year in Review':
    'Encyclopaedia Britannica, Year in Review (жыл шолуы)',
  'Encarta, in a copy by countriesquest.com': 'Encarta, countriesquest.com сайтындағы көшірме',
  'Egemen Qazaqstan': '«Егемен Қазақстан»',
  'Economic Research Institute (eri.kz)': 'Экономикалық зерттеулер институты (eri.kz)',
  'East/West: Journal of Ukrainian Studies': 'East/West: Journal of Ukrainian Studies журналы',
  CIA: 'АҚШ Орталық барлау басқармасы (CIA)',
  'CNN, Election Watch': 'CNN, Election Watch айдары',
  'Caucasian Review of International Affairs': 'Caucasian Review of International Affairs журналы',
  'Bundesverwaltungsamt, Germany': 'Bundesverwaltungsamt, Германия',
  'Babel.ua, citing Interfax': 'Babel.ua, «Интерфакс» агенттігіне сілтеп',
  'Almaty TV, citing Kazinform': 'Almaty TV, Kazinform агенттігіне сілтеп',
  'Agency of Statistics of Kazakhstan': 'Қазақстанның Статистика агенттігі',
} satisfies WordsOfStory['publishers']

export const sourceTitles = {} satisfies WordsOfStory['sourceTitles']
