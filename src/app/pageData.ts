import { chartsData } from '../charts/chartsData'
import type { ChartsData } from '../charts/chartsData'
import { nameStory } from '../model/nameStory'
import type { Milestone, Story } from '../model/story'
import { timelineData } from '../timeline/timelineData'
import type { TimelineData, TimelinePeople } from '../timeline/timelineData'
import { barNames, barPeoples, censusNumbers } from './censusNumbers'
import { reasonsId } from './reasonId'

/** What a page's script works with; plain data, sent inside the page. */
export interface PageData {
  /** Of the story. */
  readonly name: string
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
  /** Parts of the page that are no milestones, by the ids of their sections. */
  readonly parts: readonly { readonly id: string; readonly title: string }[]
  /** Ids of all that can be read; a part goes before what it holds, and after what it stands in. */
  readonly places: readonly string[]
}

/** Parts of the page that tell the milestones of a lane together, by the lane's id, in their order. */
export function laterParts({ lanes, milestones, words }: Story) {
  return (['after', 'context'] as const)
    .filter(
      (id) =>
        milestones.some(({ lane }) => lane === id) ||
        lanes.some((lane) => lane.id === id && lane.charts.length > 0),
    )
    .map((id) => ({ id, title: words.laneTexts[id]?.title ?? '' }))
}

export function pageData(story: Story): PageData {
  const { span, lanes, milestones, eras } = story
  const idsOf = (lane: Milestone['lane']) =>
    milestones.filter((milestone) => milestone.lane === lane).map(({ id }) => id)
  const told = story.told.map(({ id }) => id)
  const later = laterParts(story)
  const reasons =
    story.reasons.length > 0 ? [{ id: reasonsId, title: story.words.lanePages.reasons }] : []
  return {
    name: nameStory(story.words),
    timeline: timelineData(span, lanes, milestones, eras, censusNumbers(story)),
    lanesTitle: story.words.story.lanes ?? '',
    legend: barNames(story),
    peoples: barPeoples(story),
    milestones: told,
    parts: [...reasons, ...later],
    places: [
      ...told,
      ...reasons.map(({ id }) => id),
      ...later.flatMap(({ id }) => [id, ...idsOf(id)]),
    ],
    charts: chartsData(story),
  }
}
