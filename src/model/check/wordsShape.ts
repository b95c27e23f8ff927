import { custom, exactOptional, minEntries, pipe, record, strictObject, string } from 'valibot'
import type { GenericSchema } from 'valibot'
import type {
  AboutWords,
  ChartWords,
  ClaimWords,
  CountWords,
  DistrictWords,
  LaneTextWords,
} from '../storyWords'
import type {
  MediaWords,
  MilestoneWords,
  QuestionWords,
  QuoteWords,
  ReasonWords,
  RegionWords,
} from '../storyWords'
import type { StoryPageWords, StoryWords, ViewWords } from '../storyWords'
import { fieldsOf, some, text } from './shapes'

/** By the ids of facts, or of rows. */
function each<const Shape extends GenericSchema>(shape: Shape) {
  return record(string(), shape)
}

const named = fieldsOf<LaneTextWords>()({
  title: text,
  lead: exactOptional(text),
  rest: exactOptional(text),
})
const view = { title: text, subtitle: text, description: text }
const byId = each(text)

/** All that a story says in one language. */
export const wordsShape = fieldsOf<StoryWords>()({
  story: fieldsOf<StoryPageWords>()({
    name: exactOptional(text),
    title: text,
    lead: exactOptional(text),
    scope: exactOptional(text),
    description: exactOptional(text),
    basis: exactOptional(text),
    terms: exactOptional(text),
    basisLink: exactOptional(text),
    spellings: exactOptional(some(text)),
    lanes: exactOptional(text),
    present: exactOptional(
      strictObject({
        title: exactOptional(text),
        description: exactOptional(text),
        closing: exactOptional(some(text)),
      }),
    ),
  }),
  about: fieldsOf<AboutWords>()({
    checkedLines: exactOptional(some(text)),
    paragraphs: exactOptional(some(text)),
    stateOnlyMeaning: exactOptional(text),
    glossary: exactOptional(some(strictObject({ term: text, meaning: text }))),
  }),
  claims: each(
    fieldsOf<ClaimWords>()({ says: text, brief: exactOptional(text), shows: text, how: text }),
  ),
  lanes: byId,
  laneTexts: strictObject({ after: exactOptional(named), context: exactOptional(named) }),
  eras: byId,
  milestones: each(
    fieldsOf<MilestoneWords>()({
      title: text,
      short: exactOptional(text),
      note: exactOptional(text),
      countedOf: exactOptional(some(text)),
      lead: exactOptional(text),
      when: exactOptional(text),
      whenSpoken: exactOptional(text),
      statements: exactOptional(byId),
      media: exactOptional(
        fieldsOf<MediaWords>()({
          caption: exactOptional(text),
          credit: exactOptional(text),
          alt: exactOptional(text),
        }),
      ),
    }),
  ),
  quotes: each(
    fieldsOf<QuoteWords>()({
      shortRole: text,
      role: text,
      reported: text,
      note: exactOptional(text),
      translation: exactOptional(text),
    }),
  ),
  speakers: byId,
  charts: each(
    fieldsOf<ChartWords>()({
      ...view,
      note: text,
      label: exactOptional(text),
      views: exactOptional(
        each(
          fieldsOf<ViewWords>()({
            title: exactOptional(text),
            subtitle: exactOptional(text),
            description: exactOptional(text),
          }),
        ),
      ),
    }),
  ),
  groups: byId,
  regions: each(fieldsOf<RegionWords>()({ name: text, short: text, inside: text })),
  districts: each(fieldsOf<DistrictWords>()({ name: text, of: text })),
  counts: each(fieldsOf<CountWords>()({ by: text, of: text })),
  parties: byId,
  how: byId,
  chamber: exactOptional(
    strictObject({
      quotaSeats: custom<NonNullable<StoryWords['chamber']>['quotaSeats']>(
        (value) => typeof value === 'function',
        'function',
      ),
      noQuota: text,
    }),
  ),
  waffle: exactOptional(strictObject({ part: text, reference: text })),
  publishers: byId,
  sourceTitles: byId,
  questions: each(
    fieldsOf<QuestionWords>()({
      question: text,
      answer: text,
      options: exactOptional(byId),
      lit: exactOptional(pipe(each(some(text)), minEntries(1, 'empty'))),
      notes: some(text),
    }),
  ),
  reasons: each(fieldsOf<ReasonWords>()({ question: text, short: text, statements: byId })),
}) satisfies GenericSchema<StoryWords>
