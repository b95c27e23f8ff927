import type { WordsFor } from '../../../model/wordsFor'
import type { charts } from './facts/charts'
import type { countIds } from './facts/datasets'
import type { milestones } from './facts/milestones'
import type { questions } from './facts/questions'
import type { quotes, speakers } from './facts/quotes'
import type { sources } from './facts/sources'

interface Lists {
  readonly eras: readonly ['nur-sultan']
  readonly milestones: typeof milestones
  readonly quotes: typeof quotes
  readonly speakers: typeof speakers
  readonly questions: typeof questions
  readonly charts: typeof charts
  readonly counts: typeof countIds
  readonly sources: typeof sources
}

export type WordsOfCapital = WordsFor<Lists>
