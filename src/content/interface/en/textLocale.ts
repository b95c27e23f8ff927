import type { TextLocaleWords } from '../../../model/localeWords'
import { locale } from './locale'

/** With the names of periods, and how names are sorted. */
export const textLocale = {
  ...locale,
  alphabet: 'abcdefghijklmnopqrstuvwxyz',
  edtf: {
    decade: (year) => `${year}s`,
    century: (year) => `the years ${year} to ${Number(year) + 99}`,
    approximate: (date) => `about ${date}`,
    uncertain: (date) => `possibly ${date}`,
    interval: (start, end) => `${start} to ${end}`,
    since: (start) => `since ${start}`,
    until: (end) => `until ${end}`,
  },
} satisfies TextLocaleWords
