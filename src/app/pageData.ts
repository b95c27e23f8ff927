import { chartsData } from '../charts/chartsData'
import type { ChartsData } from '../charts/chartsData'
import type { Story } from '../model/story'
import { timelineData } from '../timeline/timelineData'
import type { TimelineData, TimelinePeople } from '../timeline/timelineData'
import { barNames, barPeoples, censusNumbers } from './censusNumbers'

/** What a page's script works with; plain data, sent inside the page. */
export interface PageData {
  readonly timeline: TimelineData
  /** Names the buttons that show and hide lanes. */
  readonly lanesTitle: string
  /** Names of the parts of the censuses' bars, in their order. */
  readonly legend: readonly string[]
  /** Of whom those bars can show the share alone. */
  readonly peoples: readonly TimelinePeople[]
  /** Ids of the milestones with a section of their own, in reading order. */
  readonly milestones: readonly string[]
  readonly charts: ChartsData
  /** Ids of all milestones, in reading order. */
  readonly places: readonly string[]
}

export function pageData(story: Story): PageData {
  const { span, lanes, milestones, eras } = story
  return {
    timeline: timelineData(span, lanes, milestones, eras, censusNumbers(story)),
    lanesTitle: story.words.story.lanes,
    legend: barNames(story),
    peoples: barPeoples(story),
    milestones: milestones.filter(({ lane }) => lane === 'main').map(({ id }) => id),
    places: milestones.map(({ id }) => id),
    charts: chartsData(story),
  }
}
