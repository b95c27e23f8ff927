import * as v from 'valibot'
import type { StoryWords } from '../storyWords'
import { some, text } from './shapes'

/** By the ids of facts, or of rows. */
function each<const Shape extends v.GenericSchema>(shape: Shape) {
  return v.record(v.string(), shape)
}

const named = v.strictObject({ title: text, lead: text })
const view = { title: text, subtitle: text, description: text }
const byId = each(text)

/** All that a story says in one language. */
export const wordsShape = v.strictObject({
  story: v.strictObject({
    title: text,
    lead: text,
    scope: text,
    start: text,
    description: text,
    basis: text,
    basisLink: text,
    spellings: some(text),
    lanes: text,
    present: v.strictObject({ title: text, description: text, closing: some(text) }),
  }),
  about: v.strictObject({
    title: text,
    checkedTitle: text,
    checkedLines: some(text),
    paragraphs: some(text),
    stateOnlyMeaning: text,
    confidenceTitle: text,
    glossaryTitle: text,
    glossary: some(v.strictObject({ term: text, meaning: text })),
  }),
  claims: each(
    v.strictObject({ says: text, brief: v.exactOptional(text), shows: text, how: text }),
  ),
  lanes: byId,
  laneTexts: v.strictObject({ after: named, context: named }),
  eras: byId,
  milestones: each(
    v.strictObject({
      title: text,
      short: text,
      note: text,
      lead: text,
      when: v.exactOptional(text),
      whenSpoken: v.exactOptional(text),
      statements: byId,
    }),
  ),
  quotes: each(
    v.strictObject({
      shortRole: text,
      role: text,
      reported: text,
      note: v.exactOptional(text),
      translation: v.exactOptional(text),
    }),
  ),
  speakers: byId,
  charts: each(
    v.strictObject({
      ...view,
      note: text,
      label: v.exactOptional(text),
      views: v.exactOptional(
        each(
          v.strictObject({
            title: v.exactOptional(text),
            subtitle: v.exactOptional(text),
            description: v.exactOptional(text),
          }),
        ),
      ),
    }),
  ),
  groups: byId,
  regions: each(v.strictObject({ name: text, short: text, inside: text })),
  districts: each(v.strictObject({ name: text, of: text })),
  counts: each(v.strictObject({ by: text, of: text })),
  parties: byId,
  how: byId,
  chamber: v.strictObject({
    quotaSeats: v.custom<StoryWords['chamber']['quotaSeats']>(
      (value) => typeof value === 'function',
      'function',
    ),
    noQuota: text,
  }),
  waffle: v.strictObject({ part: text, reference: text }),
  publishers: byId,
  sourceTitles: byId,
  questions: each(v.strictObject({ question: text, answer: text, notes: some(text) })),
  reasons: each(v.strictObject({ question: text, short: text, statements: byId })),
}) satisfies v.GenericSchema<StoryWords>
