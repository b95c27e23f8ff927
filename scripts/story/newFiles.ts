import { nameOf } from './writeFiles'
import type { StoryFiles } from './writeFiles'

/** An empty story whose comments say what belongs where; the content check names what is missing. */
export function newFiles(id: string, language: string): StoryFiles {
  return new Map([
    [
      'story.ts',
      `import type { StoryFacts } from '../../../model/content'
import { span } from './facts/lanes'
import { milestones } from './facts/milestones'
import { checked, sources } from './facts/sources'

/** All facts of the story: what is the same in every language. */
export const ${nameOf(id)}: StoryFacts = {
  id: '${id}',
  span,
  checked,
  milestones,
  sources,
  // A picture of 1200 by 630 px below public/, for other sites that link to the story:
  // image: 'stories/${id}/preview.png',
  // Where some moments have no source, this line says so to the reader:
  // mayLackSources: true,
}
`,
    ],
    [
      'facts/lanes.ts',
      `/**
 * First and last year of the timeline: '1900/2000', before the common era '-0499/0500'. All dates of
 * the story lie between them.
 */
export const span = ''
`,
    ],
    [
      'facts/milestones.ts',
      `import type { WrittenMilestone } from '../../../../model/content'

/** The moments of the story, in the order of their dates. Copy the one below for each further one. */
export const milestones: readonly WrittenMilestone[] = [
  {
    // Stands in its address: small letters, digits, hyphens. Its words have the same name.
    id: 'first-moment',
    // As exactly as it is known: '1995-03-01', '1995-03', '1995', '199X' for a decade, '1995~' for about,
    // '1991/1994' from when to when; '-0043' is 44 BCE.
    date: '',
    // Ids of the sources of the date, from sources.ts.
    sources: ['first-source'],
    // 'verified': two publishers agree; 'single-source': one; 'unverified': none that we found.
    confidence: 'single-source',
    // Each paragraph of its text, with its own sources; the text itself stands with the words.
    statements: [
      {
        id: 'what-happened',
        // 'happened', 'article' (what is claimed), 'record' (what is known of it), 'open'.
        part: 'happened',
        // Stands under the lead; without it, it is folded away.
        isFirst: true,
        sources: ['first-source'],
        confidence: 'single-source',
      },
    ],
    // A picture from public/stories/${id}/, or a link:
    // media: { kind: 'picture', file: 'bridge.jpg', width: 1600, height: 1067 },
    // media: { kind: 'link', url: 'https://example.org/film' },
  },
]
`,
    ],
    [
      'facts/sources.ts',
      `import type { SourceFacts } from '../../../../model/content'

/** The day on which you last read the sources: '2026-11-28'. */
export const checked = ''

/** What the story rests on. */
export const sources: readonly SourceFacts[] = [
  {
    // What milestones and statements name it by.
    id: 'first-source',
    // As printed.
    title: '',
    publisher: '',
    url: '',
    // Of the source: 'en', 'kk', 'ru' …
    language: '${language}',
    // 'article', 'law', 'official', 'press', 'scholarly', 'international', 'reference' or 'data'.
    kind: 'reference',
    // When it appeared, and who wrote it, where it says so:
    // date: '2020-05-01',
    // author: { family: 'Doe', given: 'Jane' },
  },
]
`,
    ],
    [
      `${language}/words.ts`,
      `import type { WrittenWords } from '../../../../model/storyWords'
import { milestones } from './milestones'
import { story } from './story'

/** All that the story says in this language. */
export const words = { story, milestones } satisfies WrittenWords
`,
    ],
    [
      `${language}/story.ts`,
      `import type { StoryPageWords } from '../../../../model/storyWords'

export const story: StoryPageWords = {
  title: '',
  // A shorter name for the header and for windows, where the title is long:
  // name: '',
  // What it is about, in a sentence or two.
  lead: '',
  // Below the timeline, where you wish: what the story rests on.
  // basis: '',
}
`,
    ],
    [
      `${language}/milestones.ts`,
      `import type { WrittenWords } from '../../../../model/storyWords'

/** Texts may hold *emphasis* and [links](https://example.org/). */
export const milestones: WrittenWords['milestones'] = {
  // The same ids as in facts/milestones.ts.
  'first-moment': {
    title: '',
    // One or two sentences that open it. May be left out, as may all but the title.
    lead: '',
    // A line under the title on the timeline:
    // note: '',
    // For narrow timelines, at most about 27 letters; else the title is cut:
    // short: '',
    // Words instead of the date, where they say more:
    // when: 'Early 1990s',
    statements: {
      'what-happened': '',
    },
    // Under the picture, and for those who do not see it:
    // media: { caption: '', credit: '', alt: '' },
  },
}
`,
    ],
  ])
}
