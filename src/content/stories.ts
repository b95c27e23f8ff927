import type { StoryFacts } from '../model/content'
import { accord } from './stories/accord/story'
import { capital } from './stories/capital/story'

/**
 * A story is a folder below `stories` and its entry here. The first one stands at the root of the
 * site, every other one at `stories/ID/`, and in a further language at `LANGUAGE/stories/ID/`.
 *
 * Needed are two files; `ID` is the folder's name, in small letters, digits and hyphens:
 *
 *     stories/ID/story.ts       export const ID: StoryFacts = { id, span, milestones }
 *     stories/ID/en/words.ts    export const words = { story: { title }, milestones: { … } }
 *                               satisfies WrittenWords
 *
 * - The languages of a story are those it has a folder with `words.ts` for; one is enough.
 * - `span` is the EDTF interval that the timeline shows ('1988/2027'): every date lies in it.
 * - A milestone needs `id` and `date` (EDTF: '1995-03-01', '2020', '1991/1994~', '-0330'), its words
 *   a `title`. Milestones stand by date within their lane: 'main' unless said, 'after', 'context'.
 *   Only those of the main lane have a section and a step of the deck of their own, so a story has
 *   at least one there; the others are told in rows that open.
 * - `lead` (a sentence or two), `note` (a line on the timeline), `short` (a shorter title) and
 *   `when` (words instead of the date) may follow; longer text is `statements`, each a paragraph: in
 *   the facts `{ id, part: 'happened', isFirst: true, sources, confidence }` (at most three are
 *   `isFirst`, the others fold away), in the words its text by that id.
 * - Each milestone and statement names its sources, unless the facts say `mayLackSources: true`;
 *   those without are 'unverified' and tell the reader that no source is given.
 *
 * All else may be left out, and then leaves no trace on any page: `sources` and `checked` (the day
 * on which they were read), `lanes` (where there is more than the main one; their names and
 * `laneTexts` are words), `eras`, `quotes` with `speakers`, `claims`, `charts` with `tables` and
 * `figures`, `bars`, `reasons`, `questions`, `spellings`; of the words also `about`, and all of
 * `story` but the title. Types and what each field means: `model/content.ts`, `model/storyWords.ts`;
 * the content check names what is missing, with its file and id. A longer story splits its facts
 * and words into files (`facts/milestones.ts`, `en/milestones.ts` …), as `accord` does; the check
 * speaks of those.
 */
export const stories: readonly [StoryFacts, ...StoryFacts[]] = [accord, capital]
