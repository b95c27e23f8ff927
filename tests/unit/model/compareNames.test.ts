import { expect, test } from 'vitest'
import { textLocale as kazakh } from '../../../src/content/interface/kk/textLocale'
import { textLocale as russian } from '../../../src/content/interface/ru/textLocale'
import { compareNames } from '../../../src/model/compareNames'

test('Kazakh names stand in the order of the Kazakh alphabet', () => {
  const names = [
    'өзбектер',
    'Орыстар',
    'қазақтар',
    'ұйғырлар',
    'украиндар',
    'әзербайжандар',
    'корейлер',
    'белорустар',
  ]
  expect([...names].sort(compareNames(kazakh.alphabet))).toEqual([
    ...['әзербайжандар', 'белорустар', 'корейлер', 'қазақтар', 'Орыстар', 'өзбектер'],
    ...['украиндар', 'ұйғырлар'],
  ])
})

test('Russian ё stands behind е; a beginning before what it begins; foreign letters last', () => {
  const names = ['Wikipedia', 'ёлка', 'еж', 'ежи', 'жук', '1 мая']
  expect([...names].sort(compareNames(russian.alphabet))).toEqual([
    ...['1 мая', 'еж', 'ежи', 'ёлка', 'жук', 'Wikipedia'],
  ])
})
