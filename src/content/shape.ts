import type { SeatRow } from '../model/content'
import type { CountWords } from '../model/chartWords'
import type { QuestionWords } from '../model/presentWords'
import type { ClaimWords } from '../model/evidenceWords'
import type { ChartWords, MilestoneWords, QuoteWords, Words } from '../model/words'
import type { charts } from './stories/accord/facts/charts'
import type { countIds, groups, parties, places } from './stories/accord/facts/datasets'
import type { claims } from './stories/accord/facts/claims'
import type { milestones } from './stories/accord/facts/milestones'
import type { questions } from './stories/accord/facts/questions'
import type { quotes } from './stories/accord/facts/quotes'
import type { speakers } from './stories/accord/facts/speakers'
import type { eras, lanes } from './stories/accord/facts/lanes'

type Id<List extends readonly { readonly id: string }[]> = List[number]['id']

type MilestonesShape = {
  readonly [Facts in (typeof milestones)[number] as Facts['id']]: Omit<
    MilestoneWords,
    'statements'
  > & { readonly statements: Readonly<Record<Id<Facts['statements']>, string>> }
}

interface ShapeByFacts {
  readonly lanes: Readonly<Record<Id<typeof lanes>, string>>
  readonly eras: Readonly<Record<Id<typeof eras>, string>>
  readonly milestones: MilestonesShape
  readonly quotes: Readonly<Record<Id<typeof quotes>, QuoteWords>>
  readonly claims: Readonly<Record<Id<typeof claims>, ClaimWords>>
  readonly questions: Readonly<Record<Id<typeof questions>, QuestionWords>>
  readonly speakers: Readonly<Record<Id<typeof speakers>, string>>
  readonly charts: Readonly<Record<Id<typeof charts>, ChartWords>>
  readonly groups: Readonly<Record<(typeof groups)[number], string>>
  readonly places: Readonly<Record<(typeof places)[number], string>>
  readonly counts: Readonly<Record<(typeof countIds)[number], CountWords>>
  readonly parties: Readonly<Record<(typeof parties)[number], string>>
  readonly how: Readonly<Record<SeatRow['how'], string>>
}

/**
 * What every language must say about the facts, no more and no less. Each file of words
 * `satisfies` its part, so that a missing or superfluous string does not compile.
 */
export type WordsOfContent = Omit<Words, keyof ShapeByFacts> & ShapeByFacts
