import type { FormatLocaleDefinition, TimeLocaleDefinition } from 'd3'
import type { ChartCursorWords, ChartFrameWords, CountWords } from './chartWords'
import type { Confidence, Independence, SourceKind, Stance, StatementPart } from './content'
import type { EmbedScriptWords, EmbedWords, ShareWords } from './embedWords'
import type { PresentWords, QuestionWords } from './presentWords'
import type { ClaimCardWords, ClaimWords, SourcePageWords, LanePageWords } from './evidenceWords'
import type { FindWords } from './findWords'

/** What a language says about dates and numbers; no `Intl`, so that all browsers agree. */
export interface LocaleWords {
  /** BCP 47 tag for `<html lang>`. */
  readonly tag: string
  /** The language's own short name for the switch: 'EN'. */
  readonly label: string
  readonly time: TimeLocaleDefinition
  readonly number: FormatLocaleDefinition
  /** d3 formats by precision; 'day': '%-d %B %Y'. */
  readonly dateFormats: { readonly year: string; readonly month: string; readonly day: string }
  /** Sentences around a formatted date; each takes what the format made. */
  readonly edtf: {
    readonly decade: (year: string) => string
    readonly century: (year: string) => string
    readonly approximate: (date: string) => string
    readonly uncertain: (date: string) => string
    readonly interval: (start: string, end: string) => string
    readonly since: (start: string) => string
    readonly until: (end: string) => string
  }
  /** 39.7 → '39.7 %'; takes the formatted number. */
  readonly percent: (number: string) => string
}

export interface MilestoneWords {
  readonly title: string
  /** At most 24 characters, for narrow timelines. */
  readonly short: string
  /** One line under the title on the timeline. */
  readonly note: string
  /** One or two sentences that open the section and the preview. */
  readonly lead: string
  /** Replaces the formatted date where the words are better: 'Early 1990s'. */
  readonly when?: string
  /** For a screen reader where `when` hides an uncertainty. */
  readonly whenSpoken?: string
  readonly statements: Readonly<Record<string, string>>
}

export interface QuoteWords {
  /** The speaker's role at the time. */
  readonly role: string
  /** Who reports the words and where. */
  readonly reported: string
  /** What a reader should know about these words. */
  readonly note?: string
  /** A translation, always shown beside the original and named as ours. */
  readonly translation?: string
}

export interface ChartWords {
  /** The finding, as a sentence. */
  readonly title: string
  /** Measure and unit. */
  readonly subtitle: string
  readonly note: string
  /** What the drawing shows, for those who do not see it. */
  readonly description: string
}

export interface PageWords {
  readonly siteName: string
  readonly title: string
  readonly lead: string
  readonly description: string
  /** Beside the title: what the page rests on and that things have changed since. */
  readonly basis: string
  readonly basisLink: string
  readonly nav: {
    readonly label: string
    readonly timeline: string
    readonly sources: string
    readonly about: string
    readonly present: string
    readonly skip: string
  }
  readonly theme: {
    readonly label: string
    readonly auto: string
    readonly light: string
    readonly dark: string
  }
  readonly languages: string
  /** Opens the dialog with snippets to embed and links. */
  readonly share: string
  readonly parts: Readonly<Record<StatementPart, string>>
  readonly previous: string
  readonly next: string
  readonly rail: string
  readonly footer: string
}

export interface AboutWords {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly confidenceTitle: string
  readonly glossaryTitle: string
  /** Contested terms and how this page uses them. */
  readonly glossary: readonly { readonly term: string; readonly meaning: string }[]
}

export interface TimelineWords {
  readonly title: string
  /** Name of the drawing and of the zoom buttons, for those who do not see them. */
  readonly drawing: string
  readonly controls: string
  readonly keys: string
  readonly zoomIn: (from: string, to: string) => string
  readonly zoomOut: (from: string, to: string) => string
  readonly fit: string
  readonly now: (from: string, to: string) => string
  /** What is shown, to the eye: '1988–2027' or 'March 2007 – May 2008'. */
  readonly range: (from: string, to: string) => string
  readonly overview: string
  readonly overviewValue: (from: string, to: string) => string
  readonly numbers: string
  readonly census: (year: string, parts: string) => string
  readonly censusShort: (year: string) => string
  readonly cluster: (count: number, from: string, to: string) => string
  readonly marker: (date: string, title: string) => string
  readonly legend: string
  /** Names the buttons that show and hide lanes. */
  readonly lanes: string
}

export interface QuoteCardWords {
  readonly undated: string
  /** Where the article gives no date. */
  readonly undatedInArticle: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  readonly link: string
  readonly source: string
  readonly more: string
  readonly less: string
  readonly sureness: string
  readonly translation: string
}

export interface SourceListWords {
  readonly title: string
  readonly intro: string
  readonly kinds: Readonly<Record<SourceKind, string>>
  readonly copy: string
  readonly undated: string
  readonly citedIn: string
  readonly opens: (publisher: string) => string
  /** A citation in the text to a screen reader: 'Source 3: publisher, title'. */
  readonly citation: (number: number, publisher: string, title: string) => string
  /** What the word for 'state-only' means, in the key beside the meanings of the confidences. */
  readonly stateOnlyMeaning: string
}

/** What a page's script needs; everything else is in the page already. */
export interface InterfaceWords {
  readonly locale: LocaleWords
  readonly page: PageWords
  readonly find: FindWords
  readonly timeline: TimelineWords
  readonly chartCursor: ChartCursorWords
  /** Names of groups by the id in the data: Kazakh → 'Kazakhs'. */
  readonly groups: Readonly<Record<string, string>>
}

/** Everything the page says in one language. */
export interface Words extends InterfaceWords {
  readonly about: AboutWords
  readonly quoteCard: QuoteCardWords
  readonly chartFrame: ChartFrameWords
  readonly embed: EmbedWords
  readonly embedScript: EmbedScriptWords
  readonly share: ShareWords
  readonly sourceList: SourceListWords
  readonly sourcePage: SourcePageWords
  readonly confidence: Readonly<
    Record<Confidence, { readonly label: string; readonly meaning: string }>
  >
  readonly independence: Readonly<Record<Independence, string>>
  readonly claims: Readonly<Record<string, ClaimWords>>
  readonly claimCard: ClaimCardWords
  readonly stances: Readonly<Record<Stance, string>>
  readonly lanePages: LanePageWords
  readonly lanes: Readonly<Record<string, string>>
  readonly eras: Readonly<Record<string, string>>
  readonly milestones: Readonly<Record<string, MilestoneWords>>
  readonly quotes: Readonly<Record<string, QuoteWords>>
  readonly speakers: Readonly<Record<string, string>>
  readonly charts: Readonly<Record<string, ChartWords>>
  /** Names of regions and cities by the id in the data. */
  readonly places: Readonly<Record<string, string>>
  /** Statements on the number of peoples by their id in the data. */
  readonly counts: Readonly<Record<string, CountWords>>
  /** Names of parties and of the Assembly's quota by the name in the data. */
  readonly parties: Readonly<Record<string, string>>
  /** How seats are filled, by the word in the data. */
  readonly how: Readonly<Record<string, string>>
  readonly questions: Readonly<Record<string, QuestionWords>>
  readonly present: PresentWords
}
