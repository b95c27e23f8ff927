import type { WordsOfCapital } from '../shape'

/** Where publishers are called or described otherwise than in the facts. */
export const publishers = {
  'Jamestown Foundation, Monitor': 'Jamestown Foundation, Monitor басылымы',
  'Kazaktours, a travel agency’s site': 'Kazaktours, туристік агенттік сайты',
  'Nationalities Papers, Cambridge University Press':
    'Nationalities Papers журналы, Cambridge University Press',
  'News.Az, carrying Kazinform': 'News.Az, Kazinform хабары бойынша',
  'PanARMENIAN.Net, carrying Xinhua': 'PanARMENIAN.Net, Синьхуа хабары бойынша',
  TASS: 'ТАСС',
  'thelatestnews.world, carrying Europa Press': 'thelatestnews.world, Europa Press хабары бойынша',
} satisfies WordsOfCapital['publishers']

export const sourceTitles = {
  'inform-july-2021': '[Kazinform-ның маңызды оқиғалар шежіресі: 6 шілде]',
  'inform-july-2023': '6 шілде. Kazinform-ның маңызды оқиғалар шежіресі',
  'jamestown-1998': 'Қазақстанның жаңа астанасы Ақмола еді, енді – Астана',
  'jamestown-1995': '[Қазақстан елордасын көшірудегі этникалық ойлар]',
  'kazaktours-2019': '[Астана елордасының атауы өзгертілді]',
  'ehistory-1995': '1995 жылы Қазақстанның елордасы Ақмола болатыны туралы Жарлық шықты',
  'inform-2017': 'Бүгін елорданың Астанаға көшірілгеніне 20 жыл',
  'bne-2016':
    'Астана халқы миллионнан асты деп хабарланды, Қазақстан Президентінің туған күні қарсаңында',
  'inform-2015': '[Астананың Қазақстан елордасы болғанына 18 жыл]',
  'nationalities-capital':
    'Қазақстан қайда бет алды? Елорданың ауысуы: Алматыдан Ақмолаға/Астанаға',
  'infoplease-capital': 'Қазақстан елордасын неге көшірді?',
  'newsaz-2019': '[Астана Нұр-Сұлтан деп қайта аталды, Жарлық мәтінімен]',
  'agenda-2019': '[Қазақстан елордасы ресми түрде қайта аталды, Жарлықтың орысша сөздерімен]',
  'babel-2019': 'Қазақстанның жаңа Президенті Астананы қайта атады. Жарлыққа қол қойылды',
  'panarmenian-2019': 'Қазақстанның елордасы Астана ресми түрде Нұр-Сұлтан деп қайта аталды',
  'tass-astana-2022':
    'Тоқаевтың Қазақстан елордасын Астана деп қайта атау туралы Жарлығы күшіне енді',
  'europapress-2022': 'Тоқаев Қазақстан елордасына Астана атауын қайтарды',
  'newsline-2022':
    'Мемлекет басшысы Президент мерзімін шектейтін және елорданы Астана деп қайта атайтын Жарлыққа қол қойды',
  'ruhy-2022': 'Тоқаев елорданың атауын өзгерту туралы Жарлыққа қол қойды',
  'inform-figures-2017': '[Астана сандармен: қала қалай өсуде]',
  'astanatimes-2022-growth': '[Елорда халқы 24 жылда төрт есе өсті]',
  'astanatimes-2023-census': '[Қазақстан халқы 2009 жылғы санақтан бері 20\u00a0% өсті]',
  'regions-2026':
    'Орталық Азия атласы [20 өңірдегі 72 этникалық санаттың саны, Ұлттық статистика бюросы 2026 жылғы наурызда жариялаған кестенің көшірмесі]',
} satisfies WordsOfCapital['sourceTitles']
