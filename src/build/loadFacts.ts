import { loadCharts } from '../charts/loadCharts'
import { stories } from '../content/stories'
import { checkFactsShape } from '../model/check/checkShape'
import type { Facts, MilestoneFacts, StoryFacts, WrittenMilestone } from '../model/content'
import type { Problem } from '../model/problem'

export interface LoadedFacts {
  readonly facts: Facts
  /**
   * Fields of the wrong sort, which leave all else unread; rows of the data that could not be read,
   * and that `facts` lacks; charts that do not fit them.
   */
  readonly problems: readonly Problem[]
  /** Fields are of the wrong sort, so that tables and charts were not read. */
  readonly isUnread?: true
}

/** Of a story that has no more than its milestones. */
const none = {
  lanes: [{ id: 'main' }],
  eras: [],
  quotes: [],
  claims: [],
  questions: [],
  reasons: [],
  speakers: [],
  sources: [],
  figures: [],
  charts: [],
  tables: {},
  spellings: [],
} as const satisfies Omit<StoryFacts, 'id' | 'span' | 'milestones'>

/** The facts of a story with the rows of its tables. Never throws on a bad row. */
export function loadFacts(story: StoryFacts = stories[0]): LoadedFacts {
  const full = { ...none, ...story }
  const wrong = checkFactsShape(story)
  if (wrong.length > 0) {
    const unread = { milestones: [], charts: [], tables: [] }
    return { facts: { ...none, ...story, ...unread }, problems: wrong, isUnread: true }
  }
  const { problems, ...loaded } = loadCharts(full)
  const milestones = full.milestones.map(complete)
  return { facts: { ...full, ...loaded, milestones }, problems }
}

function complete(milestone: WrittenMilestone): MilestoneFacts {
  return {
    lane: 'main',
    sources: [],
    confidence: 'unverified',
    statements: [],
    quotes: [],
    charts: [],
    ...milestone,
  }
}
