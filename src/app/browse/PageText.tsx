import type { Story } from '../../model/story'
import { StillTimeline } from '../../timeline/StillTimeline'
import { LanguageProvider } from '../../ui/LanguageContext'
import { pageData } from '../pageData'
import { About } from './About'
import { MilestoneText } from './MilestoneText'
import { Opening } from './Opening'
import { Sources } from './Sources'

interface PageTextProps {
  readonly story: Story
  /** 'opening', 'timeline', 'sources', 'about', or the id of a milestone. */
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
    case 'timeline': {
      const { timeline, legend } = pageData(story)
      return <StillTimeline data={timeline} legend={legend} />
    }
    case 'sources':
      return <Sources story={story} />
    case 'about':
      return <About />
    default:
      return <MilestoneText story={story} id={part} />
  }
}
