import type { Story } from '../../model/story'
import { LaneToggles } from '../../timeline/LaneToggles'
import { StillTimeline } from '../../timeline/StillTimeline'
import { LanguageProvider } from '../../ui/LanguageContext'
import { defaultLanes, showLanes } from '../laneChoice'
import { pageData } from '../pageData'
import { About } from './About'
import { MilestoneText } from './MilestoneText'
import { ContextText } from './ContextText'
import { LaterText } from './LaterText'
import { Opening } from './Opening'
import { Sources } from './Sources'

interface PageTextProps {
  readonly story: Story
  /** 'opening', 'timeline', 'after', 'context', 'sources', 'about', or the id of a milestone. */
  readonly part: string
}

/** A part of the page that is text: rendered at build time, so its code is in no page's script. */
export function PageText({ story, part }: PageTextProps) {
  return (
    <LanguageProvider language={story}>
      <Part story={story} part={part} />
    </LanguageProvider>
  )
}

function Part({ story, part }: PageTextProps) {
  switch (part) {
    case 'opening':
      return <Opening />
    case 'after':
      return <LaterText story={story} />
    case 'context':
      return <ContextText story={story} />
    case 'timeline': {
      const { timeline, legend } = pageData(story)
      const data = showLanes(timeline, defaultLanes)
      return (
        <StillTimeline
          data={data}
          legend={legend}
          tools={<LaneToggles lanes={timeline.lanes} shown={defaultLanes} />}
        />
      )
    }
    case 'sources':
      return <Sources story={story} />
    case 'about':
      return <About />
    default:
      return <MilestoneText story={story} id={part} />
  }
}
