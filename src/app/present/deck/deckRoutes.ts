import type { LessonFacts } from '../../../model/lessonFacts'
import type { Step } from './deckSteps'
import type { Route } from './lesson'

/** How long a step takes, in minutes; null where the story has no times. */
export function stepMinutes(step: Step, lesson: LessonFacts | undefined): number | null {
  if (!lesson) return null
  const { minutes } = lesson
  switch (step.kind) {
    case 'question':
    case 'chart':
    case 'draw':
      return step.question.minutes ?? minutes.question
    default:
      return minutes[step.kind]
  }
}

/**
 * The routes of the story with all pieces of their quotations. Throws where one names a step that
 * the deck does not have.
 */
export function deckRoutes(
  steps: readonly Step[],
  lesson: LessonFacts | undefined,
): readonly Route[] {
  return (lesson?.routes ?? []).map(({ id, minutes, steps: named }) => ({
    id,
    minutes,
    steps: named.flatMap((name) => {
      const found = steps.find((step) => step.id === name)
      if (!found) throw new Error(`the route "${id}" names the step "${name}", which is none`)
      if (found.kind !== 'quote') return [name]
      return steps
        .filter((step) => step.kind === 'quote' && step.quote.id === found.quote.id)
        .map((step) => step.id)
    }),
  }))
}
