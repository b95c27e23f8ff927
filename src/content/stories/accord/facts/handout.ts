import type { HandoutFacts } from '../../../../model/handoutFacts'

/** For sheets of paper; the share of 2021 is drawn there in any case. */
export const handout = {
  quotes: ['nazarbayev-key-priorities', 'nazarbayev-one-third', 'tokayev-continue'],
  questions: ['who-formed', 'how-many', 'how-large', 'end-of-nine', 'when-said', 'no-longer'],
  charts: ['census-composition', 'seats-since-2007'],
} as const satisfies HandoutFacts
