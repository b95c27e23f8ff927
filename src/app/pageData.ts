import type { Story } from '../model/story'
import { timelineData } from '../timeline/timelineData'
import type { TimelineData } from '../timeline/timelineData'
import { censusNumbers } from './censusNumbers'

/** What a page's script works with; plain data, sent inside the page. */
export interface PageData {
  readonly timeline: TimelineData
  /** Names of the parts of the censuses' bars, in their order. */
  readonly legend: readonly string[]
  /** Ids of the milestones in reading order. */
  readonly milestones: readonly string[]
}

const legendGroups = ['Kazakh', 'Russian', 'Other']

export function pageData(story: Story): PageData {
  const { span, strands, milestones, eras, words } = story
  return {
    timeline: timelineData(span, strands, milestones, eras, censusNumbers(story)),
    legend: legendGroups.map((group) => words.groups[group] ?? group),
    milestones: milestones.map(({ id }) => id),
  }
}
