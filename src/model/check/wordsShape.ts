import { custom, exactOptional, minEntries, pipe, record, strictObject, string } from 'valibot'
import type { GenericSchema } from 'valibot'
import type { AboutWords, ChartWords, ClaimWords, CountWords, DistrictWords } from '../storyWords'
import type {
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

const named = strictObject({ title: text, lead: text })
const view = { title: text, subtitle: text, description: text }
const byId = each(text)

/** All that a story says in one language. */
export const wordsShape = fieldsOf<StoryWords>()({
  story: fieldsOf<StoryPageWords>()({
    title: text,
    lead: text,
    scope: text,
    start: text,
    description: text,
    basis: text,
    basisLink: text,
    spellings: some(text),
    lanes: text,
    present: strictObject({ title: text, description: text, closing: some(text) }),
  }),
  about: fieldsOf<AboutWords>()({
    title: text,
    checkedTitle: text,
    checkedLines: some(text),
    paragraphs: some(text),
    stateOnlyMeaning: text,
    confidenceTitle: text,
    glossaryTitle: text,
    glossary: some(strictObject({ term: text, meaning: text })),
  }),
  claims: each(
    fieldsOf<ClaimWords>()({ says: text, brief: exactOptional(text), shows: text, how: text }),
  ),
  lanes: byId,
  laneTexts: strictObject({ after: named, context: named }),
  eras: byId,
  milestones: each(
    fieldsOf<MilestoneWords>()({
      title: text,
      short: text,
      note: text,
      lead: text,
      when: exactOptional(text),
      whenSpoken: exactOptional(text),
      statements: byId,
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
  chamber: strictObject({
    quotaSeats: custom<StoryWords['chamber']['quotaSeats']>(
      (value) => typeof value === 'function',
      'function',
    ),
    noQuota: text,
  }),
  waffle: strictObject({ part: text, reference: text }),
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
