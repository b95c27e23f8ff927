import type { Milestone, Story } from '../../model/story'
import { anchorTime } from '../../timeline/timelineData'
import { chartsData } from '../../charts/chartsData'
import type { ChartsData } from '../../charts/chartsData'
import type { EmbedRoute } from './embedRoutes'

/** A milestone as the script of an embedded page knows it. */
export interface EmbeddedMilestone {
  readonly id: string
  readonly lane: string
  /** What is announced when it is shown. */
  readonly name: string
}

/** What the script of an embedded page works with; plain data, sent inside the page. */
export interface EmbedData {
  readonly kind: EmbedRoute['kind']
  readonly id: string
  /** In their order in time; empty but for the whole story. */
  readonly milestones: readonly EmbeddedMilestone[]
  /** Null for a page without a chart. */
  readonly charts: ChartsData | null
}

export function embedData(story: Story, { kind, id }: EmbedRoute): EmbedData {
  const milestones = kind === 'story' ? inTime(story.milestones) : []
  const isAlone = story.milestones.find((milestone) => milestone.id === id)?.charts.length === 0
  const hasCharts = kind !== 'quote' && !(kind === 'milestone' && isAlone)
  return {
    kind,
    id,
    milestones: milestones.map((milestone) => ({
      id: milestone.id,
      // Those that are told are one row of steps, whatever their strand.
      lane: story.told.includes(milestone) ? 'main' : milestone.lane,
      name: story.words.timeline.marker({ when: milestone.whenSpoken, title: milestone.title }),
    })),
    charts: hasCharts ? chartsData(story) : null,
  }
}

/** All milestones in one order, whatever their lane. */
export function inTime(milestones: readonly Milestone[]): readonly Milestone[] {
  return [...milestones].sort((a, b) => anchorTime(a.date) - anchorTime(b.date))
}
