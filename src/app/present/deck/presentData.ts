import type { Story } from '../../../model/story'
import type { QuestionOption } from '../../../model/joinQuestions'
import type { Step } from './deckSteps'
import { addressOf } from '../../routes'
import type { LanguageLink } from '../../languageLinks'
import { stageGuess } from '../stage/stageGuess'
import type { StageGuess } from '../stage/stageGuess'
import { deckRoutes, stepMinutes } from './deckRoutes'
import type { Route } from './lesson'
import { stepNotes } from './stepNotes'
import type { StepNote } from './stepNotes'

/** A step as the script needs it: its picture stands in the page already. */
export interface StepData {
  readonly id: string
  readonly kind: Step['kind']
  readonly heading: string
  readonly hasAnswer: boolean
  readonly notes: readonly StepNote[]
  readonly answer: string | null
  /** Id of the question that it asks. */
  readonly question: string | null
  /** Kind of the chart that stands beside its words. */
  readonly chart: string | null
  readonly guess: StageGuess | null
  /** What hands are raised for; none for most. */
  readonly options: readonly QuestionOption[]
  /** Planned; null where the story has no times. */
  readonly minutes: number | null
}

/** What the script of the projected page works with; plain data, sent inside the page. */
export interface PresentData {
  readonly title: string
  readonly steps: readonly StepData[]
  readonly routes: readonly Route[]
  /** Address of the page to read. */
  readonly home: string
  readonly languages: readonly LanguageLink[]
  /** The way to sheets of paper for the class; null where there are none. */
  readonly handout: { readonly href: string; readonly label: string } | null
}

export function presentData(
  story: Story,
  steps: readonly Step[],
  home: string,
  languages: readonly LanguageLink[] = [],
): PresentData {
  return {
    languages,
    handout: story.handout
      ? { href: addressOf('handout', { page: 'present' }), label: story.words.handout.link }
      : null,
    title: story.words.story.present?.title ?? story.words.story.title,
    home,
    routes: deckRoutes(steps, story.lesson),
    steps: steps.map((step) => {
      const question = 'question' in step ? step.question : undefined
      return {
        id: step.id,
        kind: step.kind,
        heading: step.heading,
        hasAnswer: step.hasAnswer,
        notes: stepNotes(step, story),
        answer: question?.answer ?? null,
        question: question?.id ?? null,
        chart: step.kind === 'chart' ? step.chart.kind : null,
        guess: question ? stageGuess(question, story.words) : null,
        options: question?.options ?? [],
        minutes: stepMinutes(step, story.lesson),
      }
    }),
  }
}
