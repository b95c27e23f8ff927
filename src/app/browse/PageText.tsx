import { SourceCard } from '../../evidence/SourceCard'
import type { Citation } from '../../model/citation'
import type { Story } from '../../model/story'
import { LaneToggles } from '../../timeline/LaneToggles'
import { StillTimeline } from '../../timeline/StillTimeline'
import { LanguageProvider } from '../../ui/LanguageContext'
import { SiteRootProvider } from '../../ui/SiteRootContext'
import { defaultLanes, showLanes } from '../laneChoice'
import { pageData } from '../pageData'
import { AboutPage } from './AboutPage'
import type { OtherStory } from './AboutPage'
import { Checked } from './Checked'
import { MilestoneText } from './MilestoneText'
import { ContextText } from './ContextText'
import { LaterText } from './LaterText'
import { Opening } from './Opening'
import { periodsOf } from './periods'
import { PeriodsText } from './PeriodsText'
import { SourcesPage } from './SourcesPage'
import { Start } from './Start'

interface PageTextProps {
  readonly story: Story
  /** 'opening', 'timeline', 'start', 'moments', 'after', 'context', 'about', 'source-card', 'sources-page', 'about-page', or the id of a milestone. */
  readonly part: string
  /** Address of the story from the page on which the text stands; '' on its own page. */
  readonly home?: string
  /** Address of the page to project. */
  readonly present?: string | undefined
  /** Address of the page's whole style sheet, to be asked for once the first screen stands; none where it is in the head. */
  readonly sheet?: string | undefined
  /** Address of the site's root. */
  readonly root?: string | undefined
  /** For the page about the story; their paths are addresses from it. */
  readonly others?: readonly OtherStory[] | undefined
  /** Of each source, by its id: for the page of sources. */
  readonly citations?: ReadonlyMap<string, readonly Citation[]> | undefined
}

/** A part of the page that is text: rendered at build time, so its code is in no page's script. */
export function PageText({ home = '', root = './', ...props }: PageTextProps) {
  return (
    <LanguageProvider language={props.story}>
      <SiteRootProvider root={root}>
        <Part {...props} home={home} />
      </SiteRootProvider>
    </LanguageProvider>
  )
}

function Part({
  story,
  part,
  home,
  present,
  sheet,
  others = [],
  citations = new Map(),
}: PageTextProps & { readonly home: string }) {
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
    case 'sources-page':
      return <SourcesPage story={story} home={home} citations={citations} />
    case 'source-card':
      return story.sources.length > 0 ? <SourceCard /> : null
    case 'about':
      return <Checked story={story} />
    case 'about-page':
      return <AboutPage story={story} home={home} others={others} />
    default:
      return <MilestoneText story={story} id={part} presentHref={present} />
  }
}
