import type { Confidence, Independence } from '../../../model/content'
import type { Source } from '../../../model/story'
import type { Step } from './deckSteps'

interface Grounds {
  readonly sources: readonly Source[]
  readonly confidence?: Confidence | undefined
  readonly independence?: Independence | undefined
}

/** What a step rests on; how sure that is only where it holds for the whole step. */
export function stepSources(step: Step): Grounds {
  switch (step.kind) {
    case 'milestone':
    case 'told':
      return pick(step.at)
    case 'quote':
      return pick(step.quote)
    case 'question':
    case 'chart':
    case 'draw':
      return pick(step.question)
    case 'later':
      return { sources: step.milestones.flatMap(({ sources }) => sources) }
    case 'title':
    case 'closing':
      return { sources: [] }
  }
}

function pick({ sources, confidence, independence }: Grounds): Grounds {
  return { sources, confidence, independence }
}
