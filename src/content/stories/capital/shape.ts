import type {
  ChartWords,
  CountWords,
  MilestoneWords,
  QuestionWords,
  QuoteWords,
  WrittenWords,
} from '../../../model/storyWords'
import type { charts } from './facts/charts'
import type { countIds } from './facts/datasets'
import type { milestones } from './facts/milestones'
import type { questions } from './facts/questions'
import type { quotes, speakers } from './facts/quotes'

type Id<List extends readonly { readonly id: string }[]> = List[number]['id']

type MilestonesShape = {
  readonly [Facts in (typeof milestones)[number] as Facts['id']]: Omit<
    MilestoneWords,
    'statements'
  > & { readonly statements: Readonly<Record<Id<Facts['statements']>, string>> }
}

interface ShapeByFacts {
  readonly eras: Readonly<Record<'nur-sultan', string>>
  readonly milestones: MilestonesShape
  readonly quotes: Readonly<Record<Id<typeof quotes>, QuoteWords>>
  readonly speakers: Readonly<Record<Id<typeof speakers>, string>>
  readonly questions: Readonly<Record<Id<typeof questions>, QuestionWords>>
  readonly charts: Readonly<Record<Id<typeof charts>, ChartWords>>
  readonly counts: Readonly<Record<(typeof countIds)[number], CountWords>>
}

/** What every language says about the story's facts: a missing or superfluous string does not compile. */
export type WordsOfCapital = Omit<WrittenWords, keyof ShapeByFacts> & ShapeByFacts
