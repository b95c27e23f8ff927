import type { Reason } from '../model/joinReasons'
import type { Milestone, Story } from '../model/story'

/** The questions on the numbers that are answered beside a milestone: those its charts raise first. */
export function reasonsBeside({ charts }: Milestone, { reasons }: Story): readonly Reason[] {
  return reasons.filter(({ charts: [first] }) => charts.some(({ id }) => id === first))
}
