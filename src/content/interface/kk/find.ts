import type { InterfaceWords } from '../../../model/words'

export const find = {
  title: 'Осы баяннан іздеу',
  field: 'Сөз, есім немесе жыл',
  hint: ({ spellings }, say) =>
    `Оқиғалар, диаграммалар, тұжырымдар, дәйексөздер, адамдар, даулы сөздер мен дереккөздер – кез келген жазылуымен: ${say.either(spellings)}.`,
  keys: 'Бағыттама пернелері табылғандарды аралайды, Enter ашады. Іздеуді Ctrl + K немесе ⌘ K ашады.',
  lane: 'Бөлім',
  allLanes: 'бүкіл баян',
  person: 'Адам',
  anyone: 'кез келген адам',
  kinds: {
    milestone: 'Оқиғалар',
    claim: 'Мақала не дейді',
    quote: 'Дәйексөздер',
    person: 'Адамдар',
    chart: 'Диаграммалар',
    reason: 'Сандар неге өзгерді',
    about: 'Қалай тексерілді',
    source: 'Дереккөздер',
  },
  count: (count, say) => `Табылды: ${say.count(count)}`,
  nothing: 'Ештеңе табылмады',
  advice: 'Сөз аз әрі қысқа болса, көбірек табылады.',
  unfilter: 'Бүкіл баяннан, барлық адамнан іздеу',
  allSources: 'Барлық дереккөзді қарап шығу',
  loading: 'Іздеу деректері жүктелуде…',
  retry: 'Қайталап көру',
  close: 'Жабу',
} satisfies InterfaceWords['find']
