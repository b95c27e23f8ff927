import { SourceCard } from '../../evidence/SourceCard'
import type { Story } from '../../model/story'
import { LaneToggles } from '../../timeline/LaneToggles'
import { StillTimeline } from '../../timeline/StillTimeline'
import { LanguageProvider } from '../../ui/LanguageContext'
import { SiteRootProvider } from '../../ui/SiteRootContext'
import { defaultLanes, showLanes } from '../laneChoice'
import { pageData } from '../pageData'
import { Checked } from './Checked'
import { MilestoneText } from './MilestoneText'
import { ContextText } from './ContextText'
import { LaterText } from './LaterText'
import { Opening } from './Opening'
import { periodsOf } from './periods'
import { PeriodsText } from './PeriodsText'
import { Start } from './Start'

interface PageTextProps {
  readonly story: Story
  /** 'opening', 'timeline', 'start', 'moments', 'after', 'context', 'about', 'source-card', or the id of a milestone. */
  readonly part: string
  /** Address of the page to project. */
  readonly present?: string | undefined
  /** Address of the page's whole style sheet, to be asked for once the first screen stands; none where it is in the head. */
  readonly sheet?: string | undefined
  /** Address of the site's root. */
  readonly root?: string | undefined
}

/** A part of the page to read that is text: rendered at build time, so its code is in no page's script. */
export function PageText({ root = './', ...props }: PageTextProps) {
  return (
    <LanguageProvider language={props.story}>
      <SiteRootProvider root={root}>
        <Part {...props} />
      </SiteRootProvider>
    </LanguageProvider>
  )
}

function Part({ story, part, present, sheet }: PageTextProps) {
  switch (part) {
    case 'opening':
      return <Opening />
    case 'start':
      return (
        <Start
          first={story.told[0]?.id}
          sheet={sheet}
          isUnsourced={story.sources.length === 0}
          periods={periodsOf(story)}
          eras={story.eras}
        />
      )
    case 'moments':
      return <PeriodsText story={story} presentHref={present} />
    case 'after':
      return <LaterText story={story} />
    case 'context':
      return <ContextText story={story} />
    case 'timeline': {
      const { timeline, legend, peoples, lanesTitle } = pageData(story)
      const data = showLanes(timeline, defaultLanes)
      return (
        <StillTimeline
          data={data}
          legend={legend}
          peoples={peoples}
          tools={<LaneToggles title={lanesTitle} lanes={timeline.lanes} shown={defaultLanes} />}
        />
      )
    }
    case 'source-card':
      return story.sources.length > 0 ? <SourceCard /> : null
    case 'about':
      return <Checked story={story} />
    default:
      return <MilestoneText story={story} id={part} presentHref={present} />
  }
}
