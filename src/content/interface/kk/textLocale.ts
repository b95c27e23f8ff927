import type { TextLocaleWords } from '../../../model/localeWords'
import { locale } from './locale'

/** The ending of «from» and of «to» after the name of a month, by the harmony of its vowels. */
const endings: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  қаңтар: { from: 'дан', to: 'ға' },
  ақпан: { from: 'нан', to: 'ға' },
  наурыз: { from: 'дан', to: 'ға' },
  сәуір: { from: 'ден', to: 'ге' },
  мамыр: { from: 'дан', to: 'ға' },
  маусым: { from: 'нан', to: 'ға' },
  шілде: { from: 'ден', to: 'ге' },
  тамыз: { from: 'дан', to: 'ға' },
  қыркүйек: { from: 'тен', to: 'ке' },
  қазан: { from: 'нан', to: 'ға' },
  қараша: { from: 'дан', to: 'ға' },
  желтоқсан: { from: 'нан', to: 'ға' },
  жылдар: { from: 'дан', to: 'ға' },
}

/** '2026' → '2026 жылдан', '2026 жылғы 1 шілде' → '2026 жылғы 1 шілдеден'. */
const decline = (date: string, ending: 'from' | 'to') => {
  if (isYear(date)) return `${date} жыл${{ from: 'дан', to: 'ға' }[ending]}`
  const word = /\p{L}+$/u.exec(date)?.[0] ?? ''
  return date + (endings[word]?.[ending] ?? '')
}

/** Years are joined by a dash alone, dates of several words with spaces around it. */
const isYear = (date: string) => /^\d+$/.test(date)

/** With the names of periods, and how names are sorted. */
export const textLocale = {
  ...locale,
  alphabet: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  edtf: {
    decade: (year) => `${year} жылдар`,
    century: (year) => `${year}–${Number(year) + 99} жылдар`,
    approximate: (date) => `шамамен ${date}`,
    uncertain: (date) => `мүмкін, ${date}`,
    interval: (start, end) =>
      isYear(start) && isYear(end) ? `${start}–${end}` : `${start} – ${end}`,
    since: (start) => `${decline(start, 'from')} бастап`,
    until: (end) => `${decline(end, 'to')} дейін`,
  },
} satisfies TextLocaleWords
