import type { SeatRow } from '../../../model/chartFacts'
import type {
  ChartWords,
  ClaimWords,
  CountWords,
  DistrictWords,
  MilestoneWords,
  QuestionWords,
  QuoteWords,
  RegionWords,
  ReasonWords,
  StoryWords,
} from '../../../model/storyWords'
import type { charts } from './facts/charts'
import type { countIds, districts, groups, parties, regions } from './facts/datasets'
import type { claims } from './facts/claims'
import type { milestones } from './facts/milestones'
import type { questions } from './facts/questions'
import type { quotes } from './facts/quotes'
import type { reasons } from './facts/reasons'
import type { sources } from './facts/sources'
import type { speakers } from './facts/speakers'
import type { eras, lanes } from './facts/lanes'

type Id<List extends readonly { readonly id: string }[]> = List[number]['id']

type MilestonesShape = {
  readonly [Facts in (typeof milestones)[number] as Facts['id']]: Omit<
    MilestoneWords,
    'statements'
  > &
    Required<Pick<MilestoneWords, 'short' | 'note' | 'lead'>> & {
      readonly statements: Readonly<Record<Id<Facts['statements']>, string>>
    }
}

type QuestionsShape = {
  readonly [Facts in (typeof questions)[number] as Facts['id']]: Omit<QuestionWords, 'options'> &
    (Facts extends { readonly options: readonly { readonly id: infer Option extends string }[] }
      ? { readonly options: Readonly<Record<Option, string>> }
      : { readonly options?: never })
}

type ReasonsShape = {
  readonly [Facts in (typeof reasons)[number] as Facts['id']]: Omit<ReasonWords, 'statements'> & {
    readonly statements: Readonly<Record<Id<Facts['statements']>, string>>
  }
}

interface ShapeByFacts {
  readonly lanes: Readonly<Record<Id<typeof lanes>, string>>
  readonly eras: Readonly<Record<Id<typeof eras>, string>>
  readonly milestones: MilestonesShape
  readonly quotes: Readonly<Record<Id<typeof quotes>, QuoteWords>>
  readonly claims: Readonly<Record<Id<typeof claims>, ClaimWords>>
  readonly questions: QuestionsShape
  readonly reasons: ReasonsShape
  readonly speakers: Readonly<Record<Id<typeof speakers>, string>>
  readonly charts: Readonly<Record<Id<typeof charts>, ChartWords>>
  readonly groups: Readonly<Record<(typeof groups)[number], string>>
  readonly counts: Readonly<Record<(typeof countIds)[number], CountWords>>
  readonly regions: Readonly<Record<(typeof regions)[number], RegionWords>>
  readonly districts: Readonly<Record<(typeof districts)[number], DistrictWords>>
  readonly parties: Readonly<Record<(typeof parties)[number], string>>
  readonly how: Readonly<Record<SeatRow['how'], string>>
  readonly publishers: Readonly<Partial<Record<(typeof sources)[number]['publisher'], string>>>
  readonly sourceTitles: Readonly<Partial<Record<Id<typeof sources>, string>>>
}

/**
 * What every language must say about the story's facts, no more and no less. Each file of words
 * `satisfies` its part, so that a missing or superfluous string does not compile.
 */
export type WordsOfStory = Omit<StoryWords, keyof ShapeByFacts> & ShapeByFacts
