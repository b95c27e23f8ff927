import type { ReactNode } from 'react'
import type { Story } from '../../model/story'
import { LanguageProvider } from '../../ui/LanguageContext'
import { About } from './About'
import { MilestoneText } from './MilestoneText'
import { Opening } from './Opening'
import { Sources } from './Sources'

/** The parts of a page that are text, rendered at build time. */
export interface PageText {
  readonly opening: ReactNode
  /** By milestone id. */
  readonly milestones: ReadonlyMap<string, ReactNode>
  readonly sources: ReactNode
  readonly about: ReactNode
}

export function pageText(story: Story): PageText {
  const { milestones } = story
  const inLanguage = (children: ReactNode) => (
    <LanguageProvider language={story}>{children}</LanguageProvider>
  )
  return {
    opening: inLanguage(<Opening />),
    milestones: new Map(
      milestones.map((milestone, index) => [
        milestone.id,
        inLanguage(
          <MilestoneText
            milestone={milestone}
            story={story}
            previous={milestones[index - 1]}
            next={milestones[index + 1]}
          />,
        ),
      ]),
    ),
    sources: inLanguage(<Sources story={story} />),
    about: inLanguage(<About />),
  }
}
