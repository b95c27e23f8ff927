import type { Story } from '../model/story'
import type { Step } from '../app/present/deck/deckSteps'
import type { PresentData } from '../app/present/deck/presentData'
import { PresentPage } from '../app/present/PresentPage'
import styles from '../app/present/stage/Stage.module.css'
import { StepText } from '../app/present/stage/StepText'

interface RenderedDeckProps {
  readonly story: Story
  readonly steps: readonly Step[]
  readonly data: PresentData
  /** Address of the page of sources. */
  readonly sourcesHref: string
}

/** The whole deck from nothing but the content, for rendering at build time. */
export function RenderedDeck({ story, steps, data, sourcesHref }: RenderedDeckProps) {
  const { home } = data
  return (
    <>
      <header className={styles.choice}>
        <label>
          <input type="checkbox" defaultChecked autoComplete="off" />{' '}
          {story.words.handout.printAnswers}
        </label>
      </header>
      <PresentPage
        data={data}
        words={story.words}
        text={(id, part) => {
          const step = steps.find((one) => one.id === id)
          return step && <StepText {...{ step, story, home, sourcesHref, part }} />
        }}
      />
    </>
  )
}
