import type { Story } from '../../../model/story'
import type { Step } from './deckSteps'
import type { LanguageLink } from '../../languageLinks'
import { drawnShares } from '../stage/drawnShares'
import type { DrawnShares } from '../stage/drawnShares'
import { stepNotes } from './stepNotes'

/** A step as the script needs it: its picture stands in the page already. */
export interface StepData {
  readonly id: string
  readonly heading: string
  readonly hasAnswer: boolean
  readonly notes: readonly string[]
  readonly answer: string | null
  /** Where the class draws its guess. */
  readonly draw: DrawnShares | null
}

/** What the script of the projected page works with; plain data, sent inside the page. */
export interface PresentData {
  readonly title: string
  readonly steps: readonly StepData[]
  /** Address of the page to read. */
  readonly home: string
  readonly languages: readonly LanguageLink[]
}

export function presentData(
  story: Story,
  steps: readonly Step[],
  home: string,
  languages: readonly LanguageLink[] = [],
): PresentData {
  return {
    languages,
    title: story.words.story.present.title,
    home,
    steps: steps.map((step) => ({
      id: step.id,
      heading: step.heading,
      hasAnswer: step.hasAnswer,
      notes: stepNotes(step, story),
      answer: 'question' in step ? step.question.answer : null,
      draw: step.kind === 'draw' ? drawnShares(step.question) : null,
    })),
  }
}
