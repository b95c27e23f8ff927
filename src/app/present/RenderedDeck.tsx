import type { Story } from '../../model/story'
import { deckSteps } from './deckSteps'
import { presentData } from './presentData'
import { PresentPage } from './PresentPage'
import { StepText } from './StepText'

interface RenderedDeckProps {
  readonly story: Story
  /** Addresses of the page to read and of the page of sources. */
  readonly home: string
  readonly sourcesHref: string
}

/** The whole deck from nothing but the content, for rendering at build time. */
export function RenderedDeck({ story, home, sourcesHref }: RenderedDeckProps) {
  const steps = deckSteps(story)
  return (
    <PresentPage
      data={presentData(story, steps, home)}
      words={story.words}
      text={(id, part) => {
        const index = steps.findIndex((step) => step.id === id)
        const step = steps[index]
        return (
          step && (
            <StepText
              {...{ step, story, home, sourcesHref, part }}
              number={index + 1}
              total={steps.length}
            />
          )
        )
      }}
    />
  )
}
