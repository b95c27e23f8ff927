import type { TextLocaleWords } from '../../../model/localeWords'
import { locale } from './locale'

const genitive: Readonly<Record<string, string>> = {
  январь: 'января',
  февраль: 'февраля',
  март: 'марта',
  апрель: 'апреля',
  май: 'мая',
  июнь: 'июня',
  июль: 'июля',
  август: 'августа',
  сентябрь: 'сентября',
  октябрь: 'октября',
  ноябрь: 'ноября',
  декабрь: 'декабря',
  годы: 'годов',
}

/** A date after «с», «до», «около»: 'март 1995 г.' → 'марта 1995 г.'. */
const decline = (date: string) => date.replace(/[а-я]+/g, (word) => genitive[word] ?? word)

/** Years are joined by a dash alone, dates of several words with spaces around it. */
const isYear = (date: string) => /^\d+$/.test(date)

/** With the names of periods, and how names are sorted. */
export const textLocale = {
  ...locale,
  alphabet: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  edtf: {
    decade: (year) => `${year}-е годы`,
    century: (year) => `${year}–${Number(year) + 99} годы`,
    approximate: (date) => `около ${decline(date)}`,
    uncertain: (date) => `возможно, ${date}`,
    interval: (start, end) =>
      isYear(start) && isYear(end) ? `${start}–${end}` : `${start} – ${end}`,
    since: (start) => `с ${decline(start)}${isYear(start) ? '\u00a0г.' : ''}`,
    until: (end) => `до ${decline(end)}${isYear(end) ? '\u00a0г.' : ''}`,
  },
} satisfies TextLocaleWords
