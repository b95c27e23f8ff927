import type { SeatRow } from '../../../model/chartFacts'
import type { StoryWords } from '../../../model/storyWords'
import type { WordsFor } from '../../../model/wordsFor'
import type { charts } from './facts/charts'
import type { claims } from './facts/claims'
import type { countIds, districts, groups, parties, regions } from './facts/datasets'
import type { eras, lanes } from './facts/lanes'
import type { milestones } from './facts/milestones'
import type { questions } from './facts/questions'
import type { quotes } from './facts/quotes'
import type { reasons } from './facts/reasons'
import type { sources } from './facts/sources'
import type { speakers } from './facts/speakers'

interface Lists {
  readonly lanes: typeof lanes
  readonly eras: typeof eras
  readonly milestones: typeof milestones
  readonly quotes: typeof quotes
  readonly claims: typeof claims
  readonly questions: typeof questions
  readonly reasons: typeof reasons
  readonly speakers: typeof speakers
  readonly charts: typeof charts
  readonly groups: typeof groups
  readonly counts: typeof countIds
  readonly regions: typeof regions
  readonly districts: typeof districts
  readonly parties: typeof parties
  readonly sources: typeof sources
}

type Words = WordsFor<Lists>

/** Every language says all of it. */
export type WordsOfStory = Words &
  Required<Pick<Words, 'publishers' | 'sourceTitles'>> &
  Pick<StoryWords, 'about' | 'laneTexts'> & {
    readonly how: Readonly<Record<SeatRow['how'], string>>
  }
