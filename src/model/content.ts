import type { BarsFacts, ChartFacts, LoadedChart, TableFacts } from './chartFacts'
import type { FindIndex } from './findIndex'
import type { HandoutFacts } from './handoutFacts'
import type { LessonFacts } from './lessonFacts'
import type { QuestionFacts } from './questionFacts'

/**
 * What an author writes under `src/content`: facts (the same in every language) and words
 * (one set per language). `buildStory` joins the two into what components draw.
 */

/** How sure we are: two separate publishers agree, one publisher only, or nobody but the article. */
export type Confidence = 'verified' | 'single-source' | 'unverified'

/** Whether the agreeing sources include others than Kazakh state bodies. */
export type Independence = 'mixed' | 'state-only'

export type SourceKind =
  | 'article'
  | 'law'
  | 'official'
  | 'press'
  | 'scholarly'
  | 'international'
  | 'reference'
  | 'data'

export interface SourceFacts {
  readonly id: string
  /** As printed by the source; where none was seen, a description in square brackets. */
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** BCP 47 tag of the source. */
  readonly language: string
  /** Of its title, where that is a description in another language. */
  readonly titleLanguage?: string
  readonly kind: SourceKind
  /** EDTF; left out when the page shows none. */
  readonly date?: string
  /** Left out where the page names none. */
  readonly author?: { readonly family: string; readonly given: string }
  /** The address is a copy of the publisher's page. */
  readonly copy?: true
}

/** A person, a body or a document whose words are quoted. */
export interface SpeakerFacts {
  readonly id: string
  readonly kind: 'person' | 'body' | 'document'
  readonly sources: readonly string[]
}

export interface QuoteFacts {
  readonly id: string
  readonly speaker: string
  /** Letter by letter as the source prints it. */
  readonly text: string
  /** BCP 47 tag of the text. */
  readonly language: string
  /** The same words as others print them: in the language of a law, or by the same publisher. */
  readonly versions?: readonly QuoteVersion[]
  /** They were said or enacted in another language, and these words were not found in it. */
  readonly lacksOriginal?: true
  /** EDTF, or null where no date is given. */
  readonly date: string | null
  /** The source in which the words stand. */
  readonly quotedIn: string
  /** All sources that carry the words, `quotedIn` among them. */
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly independence?: Independence
  /** Of an outside view on the policy; left out where the words are part of the story itself. */
  readonly stance?: Stance
}

/** The words of a quotation in one more language. */
export interface QuoteVersion {
  readonly text: string
  /** BCP 47 tag of the text. */
  readonly language: string
  /** The source in which it stands. */
  readonly quotedIn: string
  /** It was said or enacted in this language. */
  readonly isOriginal?: true
}

/** How an outside view stands to the policy; `mixed` praises and asks for change at once. */
export type Stance = 'supportive' | 'critical' | 'mixed' | 'descriptive'

/** Which part of a milestone's text a statement belongs to; `open` is what nobody could confirm. */
export type StatementPart = 'happened' | 'article' | 'record' | 'open'

/** What became of an assertion of the article. */
export type Verdict = 'confirmed' | 'contested' | 'outdated' | 'unconfirmed'

/** An assertion of the article, with what we found. */
export interface ClaimFacts {
  readonly id: string
  readonly milestone: string
  /** The statement of that milestone which the mark stands below. */
  readonly statement: string
  /** Id of the quotation in which the article asserts it, where one does. */
  readonly quote?: string
  readonly verdict: Verdict
  /** EDTF: from when on the assertion no longer holds; only where it is outdated. */
  readonly since?: string
  /** What the record rests on. */
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly independence?: Independence
  /** Ids of quotations that take a stand on it. */
  readonly views: readonly string[]
}

export interface StatementFacts {
  readonly id: string
  readonly part: StatementPart
  /** Stands under the lead, where a reader begins; the others are folded away. */
  readonly isFirst?: true
  /** Under the lead it begins a paragraph of its own. */
  readonly isParagraph?: true
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly independence?: Independence
}

/**
 * Pages know three lanes by their ids: 'main' is the story itself, 'after' what came after it, 'context'
 * what stands around it. Any other lane is a strand of the story beside the main one.
 */
export interface LaneFacts {
  readonly id: string
  /** Ids of charts that stand before the milestones of the lane. */
  readonly charts?: readonly string[]
}

export interface MilestoneFacts {
  readonly id: string
  readonly lane: string
  /** EDTF with its real precision: '1991/1994~', '1995-03-01', '2020'. */
  readonly date: string
  /** On the timeline it has a flag from afar and is never hidden in a cluster; in the main lane all are. */
  readonly prominent?: true
  /** What the date rests on. */
  readonly sources: readonly string[]
  readonly confidence: Confidence
  readonly independence?: Independence
  readonly statements: readonly StatementFacts[]
  /** The first one is the chief quotation of a milestone of the main lane. */
  readonly quotes: readonly string[]
  /** The first one is the chief chart. */
  readonly charts: readonly string[]
  /** Seats or members to be counted, by group: the picture beside it when it is projected. */
  readonly counted?: readonly CountedFacts[]
  readonly media?: MediaFacts
}

/** What stands beside a moment: a file in `public/stories/ID/`, or something elsewhere that is led to. */
export type MediaFacts =
  | {
      readonly kind: 'picture'
      readonly file: string
      /** In px. */
      readonly width: number
      readonly height: number
    }
  | { readonly kind: 'link'; readonly url: string }

export interface CountedFacts {
  readonly count: number
  /** Of the Assembly, or whoever the story is about. */
  readonly isOwn?: true
}

/** Why numbers are what they are: a question that charts raise, and what answers it. */
export interface ReasonFacts {
  readonly id: string
  /** Ids of the charts that raise it; the answers stand beside the first. */
  readonly charts: readonly string[]
  readonly statements: readonly Omit<StatementFacts, 'part'>[]
}

/** A stretch of time that is shaded behind the timeline. */
export interface EraFacts {
  readonly id: string
  /** EDTF; an open end is written '2021-03/..'. */
  readonly date: string
}

/** A number that the article states. */
export interface FigureFacts {
  readonly id: string
  readonly value: number
  readonly unit: 'percent' | 'seats' | 'groups' | 'fraction'
  /** EDTF, or null where the article gives no date. */
  readonly date: string | null
  readonly sources: readonly string[]
  readonly confidence: Confidence
}

/** A milestone as an author writes it: without a lane it is of the main one. */
export type WrittenMilestone = Pick<MilestoneFacts, 'id' | 'date'> & Partial<MilestoneFacts>

/** Facts as they stand in a story's folder, with its tables as text. What is left out there is none of. */
export interface StoryFacts extends Partial<Omit<Facts, 'milestones' | 'charts' | 'tables'>> {
  readonly id: string
  readonly span: string
  readonly milestones: readonly WrittenMilestone[]
  readonly charts?: readonly ChartFacts[]
  /** By the names of their files, without '.csv'. */
  readonly tables?: Readonly<Record<string, string>>
}

/** All facts of a story. */
export interface Facts {
  /** Name of the story's folder. */
  readonly id: string
  /** EDTF day on which the sources were last read; left out where nobody has. */
  readonly checked?: string
  /** Milestones and statements may lack a source, and say so to the reader. */
  readonly mayLackSources?: true
  /** A picture below `public/` of 1200 by 630 px, that other sites show where they link to the story. */
  readonly image?: string
  /** EDTF interval that the timeline shows when nothing is zoomed. */
  readonly span: string
  readonly lanes: readonly LaneFacts[]
  readonly eras: readonly EraFacts[]
  readonly milestones: readonly MilestoneFacts[]
  readonly quotes: readonly QuoteFacts[]
  readonly claims: readonly ClaimFacts[]
  readonly questions: readonly QuestionFacts[]
  /** Left out where the deck has no times and no routes. */
  readonly lesson?: LessonFacts
  readonly reasons: readonly ReasonFacts[]
  readonly speakers: readonly SpeakerFacts[]
  readonly sources: readonly SourceFacts[]
  readonly figures: readonly FigureFacts[]
  readonly charts: readonly LoadedChart[]
  readonly tables: readonly TableFacts[]
  /** Left out where no census stands below the timeline. */
  readonly bars?: BarsFacts
  readonly spellings: FindIndex['spellings']
  /** Left out where there is nothing to hand out. */
  readonly handout?: HandoutFacts
}
