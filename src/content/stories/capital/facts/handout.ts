import type { HandoutFacts } from '../../../../model/handoutFacts'

export const handout = {
  quotes: ['skeptics', 'rename-2019', 'rename-2022'],
  questions: ['skeptics-why', 'words-of-decrees', 'names-in-order'],
  charts: ['people-of-the-city'],
} as const satisfies HandoutFacts
