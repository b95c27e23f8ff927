import { loadCharts } from '../charts/loadCharts'
import { stories } from '../content/stories'
import type { Facts, StoryFacts } from '../model/content'
import type { Problem } from '../model/problem'

export interface LoadedFacts {
  readonly facts: Facts
  /** Rows of the data that could not be read, and that `facts` lacks; charts that do not fit them. */
  readonly problems: readonly Problem[]
}

/** The facts of a story with the rows of its tables. Never throws on a bad row. */
export function loadFacts(story: StoryFacts = stories[0]): LoadedFacts {
  const { problems, ...loaded } = loadCharts(story)
  return { facts: { ...story, ...loaded }, problems }
}
