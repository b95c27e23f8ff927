import type { EraFacts, LaneFacts } from '../../../../model/content'

/** What the timeline shows when nothing is zoomed. */
export const span = '1988/2027'

/** In the order of their lanes. */
export const lanes = [
  { id: 'main' },
  { id: 'after', charts: ['seats-since-2007'] },
  { id: 'context' },
] as const satisfies readonly LaneFacts[]

export const eras = [
  { id: 'after-article', date: '2021-03/..' },
] as const satisfies readonly EraFacts[]
