import type { Formats } from './formats'

/** The story on the whole: what stands first on its pages, and in a list of search results. */
export interface StoryPageWords {
  /** Stands in the header of its pages, in titles of windows and under saved pictures; its title unless said. */
  readonly name?: string
  readonly title: string
  /** Its conflict, in a sentence or two. */
  readonly lead?: string
  /** What is told of it. */
  readonly scope?: string
  /** For search results; the lead unless said. */
  readonly description?: string
  /** Below the timeline: what the page rests on and that things have changed since. */
  readonly basis?: string
  /** On what terms others may use it, in sentences: at the foot of embedded pages. */
  readonly terms?: string
  /** After the basis: names the link to how it was checked. */
  readonly basisLink?: string
  /** One name as several languages write it, as an example of what the search takes for one. */
  readonly spellings?: readonly string[]
  /** Names the buttons that show and hide the lanes beside the main one. */
  readonly lanes?: string
  /** Of the page to project: what is left out is that of the page to read. */
  readonly present?: {
    readonly title?: string
    readonly description?: string
    /** On the last step: where the story comes from, in paragraphs. */
    readonly closing?: readonly string[]
  }
}

export interface MilestoneWords {
  readonly title: string
  /** At most 14 em wide, about 27 letters: for narrow timelines. The title, cut, unless said. */
  readonly short?: string
  /** One line under the title on the timeline. */
  readonly note?: string
  /** Who each group is that is counted beside it when it is projected, in their order. */
  readonly countedOf?: readonly string[]
  /** One or two sentences that open the section and the preview. */
  readonly lead?: string
  /** Replaces the formatted date where the words are better: 'Early 1990s'. */
  readonly when?: string
  /** For a screen reader where `when` hides an uncertainty. */
  readonly whenSpoken?: string
  /** Texts with `*emphasis*` and `[links](https://example.org/)`. */
  readonly statements?: Readonly<Record<string, string>>
  readonly media?: MediaWords
}

/** What stands below a picture or a link, with marks as statements have them. */
export interface MediaWords {
  readonly caption?: string
  /** Who made it, or whose it is. */
  readonly credit?: string
  /** What a picture shows, for those who do not see it. */
  readonly alt?: string
}

export interface QuoteWords {
  /** Who or where, in two to five words, beside the speaker's name. */
  readonly shortRole: string
  /** The speaker's role at the time. */
  readonly role: string
  /** Who reports the words and where. */
  readonly reported: string
  /** What a reader should know about these words. */
  readonly note?: string
  /**
   * Our own translation, always shown beside the words as their source prints them and named as
   * ours; of every quotation that no source prints in this language.
   */
  readonly translation?: string
}

/** What a drawing says, and what it shows. */
export interface ViewWords {
  /** The finding, as a sentence. */
  readonly title: string
  /** Measure and unit. */
  readonly subtitle: string
  /** What the drawing shows, for those who do not see it. */
  readonly description: string
}

export interface ChartWords extends ViewWords {
  readonly note: string
  /** Names the chart where it is one of several views. */
  readonly label?: string
  /** By the id of a view: what is otherwise there. */
  readonly views?: Readonly<Record<string, Partial<ViewWords>>>
}

/** Why numbers are what they are. */
export interface ReasonWords {
  readonly question: string
  /** The answer in a few words. */
  readonly short: string
  readonly statements: Readonly<Record<string, string>>
}

/** A statement on the number of peoples. */
export interface CountWords {
  /** Who stated it and where. */
  readonly by: string
  /** What was counted. */
  readonly of: string
}

/** A district, and the language or people that has a large part in it. */
export interface DistrictWords {
  readonly name: string
  readonly of: string
}

export interface RegionWords {
  readonly name: string
  readonly short: string
  /** Where one lives who lives there: 'in Turkistan Region'. */
  readonly inside: string
}

export interface ClaimWords {
  /** What the article asserts, in its words where they are between quotation marks. */
  readonly says: string
  /** What speaks against it, in a few words: stands below the quotation that asserts it. */
  readonly brief?: string
  readonly shows: string
  readonly how: string
}

/** What a class is asked. */
export interface QuestionWords {
  readonly question: string
  readonly answer: string
  /** What hands are raised for, by its id: a few words each. */
  readonly options?: Readonly<Record<string, string>>
  /** By the id of a quotation the words of its translation, letter by letter, that light up. */
  readonly lit?: Readonly<Record<string, readonly string[]>>
  /** For the teacher, beside the question and its answer. */
  readonly notes: readonly string[]
}

/** What stands on the page about the story, beside what is said there of every story. */
export interface AboutWords {
  /** On the page to read, in three lines, what the page about it tells in full. */
  readonly checkedLines?: readonly string[]
  readonly paragraphs?: readonly string[]
  /** What the word for 'state-only' means, in the key beside the meanings of the confidences. */
  readonly stateOnlyMeaning?: string
  /** Contested terms and how this page uses them. */
  readonly glossary?: readonly { readonly term: string; readonly meaning: string }[]
}

/** What stands above the rows of a lane. */
export interface LaneTextWords {
  readonly title: string
  readonly lead?: string
  /** In the deck, above the rest of it where some of it was told before; the title unless said. */
  readonly rest?: string
}

/** A story's words as they stand in its folder: parts that are left out have no facts either. */
export type WrittenWords = Pick<StoryWords, 'story' | 'milestones'> & Partial<StoryWords>

/** All that a story says in one language, by the ids of its facts. */
export interface StoryWords {
  readonly story: StoryPageWords
  readonly about: AboutWords
  readonly claims: Readonly<Record<string, ClaimWords>>
  readonly lanes: Readonly<Record<string, string>>
  /** What stands above the lanes that come after the main one. */
  readonly laneTexts: Readonly<Partial<Record<'after' | 'context', LaneTextWords>>>
  readonly eras: Readonly<Record<string, string>>
  readonly milestones: Readonly<Record<string, MilestoneWords>>
  readonly quotes: Readonly<Record<string, QuoteWords>>
  readonly speakers: Readonly<Record<string, string>>
  readonly charts: Readonly<Record<string, ChartWords>>
  /** Names of groups by the id in the data: Kazakh → 'Kazakhs'. */
  readonly groups: Readonly<Record<string, string>>
  /** Regions by their id in the data: in full, and as short as a square needs. */
  readonly regions: Readonly<Record<string, RegionWords>>
  readonly districts: Readonly<Record<string, DistrictWords>>
  /** Statements on the number of peoples by their id in the data. */
  readonly counts: Readonly<Record<string, CountWords>>
  /** Names of parties and of the Assembly's quota by the name in the data. */
  readonly parties: Readonly<Record<string, string>>
  /** How seats are filled, by the word in the data. */
  readonly how: Readonly<Record<string, string>>
  /** Of a chamber: the seats that its quota fills, and that it has none. */
  readonly chamber?: {
    readonly quotaSeats: (count: number, say: Formats) => string
    readonly noQuota: string
  }
  /** Of shares in one figure: the part that is not the named group, and what it is held against. */
  readonly waffle?: {
    readonly part: string
    readonly reference: string
  }
  /**
   * Publishers by what the facts call them, where this language calls or describes them otherwise:
   * 'Adilet, legal database …' → 'Әділет, …'.
   */
  readonly publishers: Readonly<Record<string, string>>
  /** Our translation of the titles of sources in other languages, by their ids. */
  readonly sourceTitles: Readonly<Record<string, string>>
  readonly questions: Readonly<Record<string, QuestionWords>>
  readonly reasons: Readonly<Record<string, ReasonWords>>
}
