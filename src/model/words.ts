import type { ChartCursorWords, ChartFrameWords } from './chartWords'
import type { Confidence, Independence, SourceKind, Stance, StatementPart } from './content'
import type { EmbedScriptWords, EmbedWords, ShareWords } from './embedWords'
import type {
  AboutPageWords,
  ClaimCardWords,
  LanePageWords,
  SourcePageWords,
} from './evidenceWords'
import type { FindWords } from './findWords'
import type { Formats, Instant } from './formats'
import type { HandoutWords } from './handoutWords'
import type { LocaleWords, TextLocaleWords } from './localeWords'
import type { MomentWords } from './momentWords'
import type { Pieces } from './pieces'
import type { PresentWords } from './presentWords'
import type { StoryWords } from './storyWords'

/** What a page's scripts say. */
export interface PageWords {
  readonly present: string
  /** Opens the search. */
  readonly find: string
  /** When that, or what can be found, could not be fetched. */
  readonly findFailed: string
  /** Opens the dialog with snippets to embed and links. */
  readonly share: string
  /** When that dialog could not be fetched. */
  readonly shareFailed: string
  readonly rail: string
  /** Of what works without a network, and of a newer version of the site. */
  readonly offline: {
    readonly kept: string
    readonly newer: string
    /** Opens the newer version. */
    readonly reload: string
    /** Why it did not open. */
    readonly othersOpen: string
  }
}

/** What its text says besides. */
export interface PageTextWords extends PageWords {
  readonly nav: {
    readonly label: string
    readonly sources: string
    readonly about: string
    readonly skip: string
  }
  readonly theme: {
    readonly label: string
    readonly auto: string
    readonly light: string
    readonly dark: string
    /** Says which theme is on; takes its name. */
    readonly chosen: (theme: string) => string
  }
  readonly languages: string
  readonly parts: Readonly<Record<StatementPart, string>>
  readonly previous: string
  readonly next: string
  readonly offline: PageWords['offline'] & {
    /** Heads the two files to take along. */
    readonly take: string
    readonly takePresent: string
    readonly takeRead: string
  }
}

/** What a timeline shows: its first and its last moment, each with its precision. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

export interface TimelineWords {
  readonly title: string
  /** Name of the drawing and of the zoom buttons, for those who do not see them. */
  readonly drawing: string
  readonly controls: string
  readonly keys: string
  readonly zoomIn: (shown: Span, say: Formats) => string
  readonly zoomOut: (shown: Span, say: Formats) => string
  readonly fit: string
  readonly now: (shown: Span, say: Formats) => string
  /** What is shown, to the eye: '1988–2027' or 'March 2007 – May 2008'. */
  readonly range: (shown: Span, say: Formats) => string
  readonly overview: string
  readonly overviewValue: (shown: Span, say: Formats) => string
  readonly numbers: string
  /** A census to the ear: what `censusShort` says, then the shares in percent, the first one first. */
  readonly census: (
    census: {
      readonly year: number
      readonly parts: readonly { readonly name: string; readonly share: number }[]
    },
    say: Formats,
  ) => string
  readonly censusShort: (year: number) => string
  /** Several moments in one place, to the ear; years as the language writes them. `seen` is what is written beside them. */
  readonly cluster: (
    held: {
      readonly count: number
      readonly from: string
      readonly to: string
      readonly seen?: string | undefined
    },
    say: Formats,
  ) => string
  /** A moment to the ear: what one sees of it in that order, then what more there is to say. */
  readonly marker: (moment: {
    readonly when: string
    readonly title: string
    readonly more?: readonly string[]
  }) => string
  readonly legend: string
  /** Opens the list of peoples of whom the bars can show the share alone. */
  readonly choosePeople: string
}

/** A quotation as plain text; `text` between the marks of its own language. */
export interface QuotationText {
  readonly text: string
  readonly speaker: string
  readonly role: string
  readonly when: string
  readonly reported: string
  readonly title: string
  readonly publisher: string
  readonly url: string
}

export interface QuoteCardWords {
  readonly undated: string
  /** Where the article gives no date. */
  readonly undatedInArticle: string
  /** The same in a word, beside a name. */
  readonly undatedShort: string
  /** Opens how to cite it, who reports it and how sure we are. */
  readonly cite: string
  /** Leads to the citation of its source in these styles. */
  readonly styles: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  readonly link: string
  readonly source: string
  /** The quotation with all that belongs to it, as plain text that can stand alone, in lines. */
  readonly citation: (quotation: QuotationText) => string
  readonly more: string
  readonly less: string
  readonly sureness: string
  /** Before a translation of ours, and before one that somebody published. */
  readonly translation: string
  readonly translationBy: (publisher: string) => string
  /** Beside words of which only a translation was found. */
  readonly noOriginal: string
}

export interface SourceListWords {
  /** In the card of sources: before the places that rest on one, its full entry, the way out. */
  readonly used: string
  readonly full: string
  readonly close: string
  readonly title: string
  /** Where a moment has none. */
  readonly none: string
  readonly intro: string
  readonly kinds: Readonly<Record<SourceKind, string>>
  readonly copy: string
  readonly undated: string
  readonly citedIn: string
  /** A source in a line; the title is set apart. */
  readonly named: <Part>(source: {
    readonly publisher: string
    readonly title: Part
  }) => Pieces<Part>
  /** A citation in the text to a screen reader: 'Source 3: publisher, title'. */
  readonly citation: (source: {
    readonly number: number
    readonly publisher: string
    readonly title: string
  }) => string
}

/** For an address that does not exist. */
export interface NotFoundWords {
  readonly title: string
  readonly text: string
  readonly story: string
  readonly present: string
  readonly sources: string
  readonly about: string
}

/** What a page's script needs; everything else is in the page already. */
export interface PageScriptWords {
  readonly locale: LocaleWords
  readonly page: PageWords
  readonly timeline: TimelineWords
}

/** What the product says in one language, whichever the story. */
export interface InterfaceWords extends PageScriptWords {
  readonly locale: TextLocaleWords
  readonly page: PageTextWords
  readonly find: FindWords
  readonly chartCursor: ChartCursorWords
  readonly notFound: NotFoundWords
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
  readonly claimCard: ClaimCardWords
  readonly stances: Readonly<Record<Stance, string>>
  readonly lanePages: LanePageWords
  readonly aboutPage: AboutPageWords
  readonly moment: MomentWords
  readonly present: PresentWords
  readonly handout: HandoutWords
}

/** Everything the pages say in one language. */
export interface Words extends InterfaceWords, StoryWords {}
