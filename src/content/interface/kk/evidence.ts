import type { InterfaceWords } from '../../../model/words'

export const claimCard = {
  since: (date, say) => say.since(date),
  verdictSince: ({ verdict, since }, say) => `${verdict} (${say.since(since)})`,
  shows: 'Деректер не көрсетеді',
  how: 'Мұны қайдан білеміз',
  views: 'Жақтаған және қарсы пікірлер',
  view: ({ speaker, when }) => [speaker, ', ', when],
  stance: (stance) => `: ${stance}`,
  verdicts: {
    confirmed: 'Расталған',
    contested: 'Даулы',
    outdated: 'Ескірген',
    unconfirmed: 'Басқа жерде расталмаған',
  },
} satisfies InterfaceWords['claimCard']

export const stances = {
  supportive: 'Қолдайды',
  critical: 'Сынайды',
  mixed: 'Мақтау мен кеңес',
  descriptive: 'Сипаттама',
} satisfies InterfaceWords['stances']

export const lanePages = {
  others: 'Басқалар не дейді',
  reasons: 'Сандар неге өзгерді',
} satisfies InterfaceWords['lanePages']

export const sourcePage = {
  back: 'Баянға қайту',
  checked: (date, say) => `Соңғы рет оқылған уақыты: ${say.edtf(date)}.`,
  download: 'Басқа бағдарламаларға арналған толық тізім:',
  cite: 'Қалай сілтеме жасауға болады',
  copy: 'Көшіру',
  copyIn: (style) => `Сілтемені көшіру: ${style}`,
  styles: {
    apa: 'APA, 7-басылым',
    chicago: 'Чикаго, 17-басылым',
    gost: 'МЕМСТ Р 7.0.5-2008',
  },
  open: (host) => `Ашу: ${host}`,
  languages: {
    en: 'ағылшын тілі',
    kk: 'қазақ тілі',
    ru: 'орыс тілі',
    de: 'неміс тілі',
    fr: 'француз тілі',
    pl: 'поляк тілі',
    uk: 'украин тілі',
  },
  doubt: (sureness) => ` (${sureness.toLowerCase()})`,
  index: 'Дереккөз түрлері',
  groups: {
    article: 'Мақала',
    law: 'Заңдар',
    official: 'Мемлекеттік органдар',
    press: 'Баспасөз',
    international: 'Халықаралық ұйымдар мен топтар',
    scholarly: 'Ғылыми еңбектер',
    reference: 'Анықтамалықтар',
    data: 'Деректер',
  },
  all: (count, say) => `Барлық ${say.count(count)} дереккөз`,
} satisfies InterfaceWords['sourcePage']

export const aboutPage = {
  title: 'Осы бет туралы',
  checked: 'Бұл қалай тексерілді',
  confidence: 'Қаншалықты сенімдіміз',
  glossary: 'Даулы сөздер',
  stories: 'Басқа баяндар',
  footer:
    'Фактілер мен дәйексөздер өз дереккөздеріне тиесілі. Қате байқасаңыз, жанында аталған дереккөзбен салыстырыңыз.',
  translated:
    'Қазақша және орысша беттер осы жоба үшін аударылды; оларды ана тілінде оқитын адам әлі тексерген жоқ. Түзетулеріңізді күтеміз.',
  madeWith: 'Accord\u00a0құралымен\u00a0жасалған',
} satisfies InterfaceWords['aboutPage']
