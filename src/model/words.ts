import type { FormatLocaleDefinition, TimeLocaleDefinition } from 'd3'
import type { ChartCursorWords, ChartFrameWords } from './chartWords'
import type { Confidence, Independence, SourceKind, Stance, StatementPart } from './content'
import type { EmbedScriptWords, EmbedWords, ShareWords } from './embedWords'
import type { ClaimCardWords, LanePageWords, SourcePageWords } from './evidenceWords'
import type { FindWords } from './findWords'
import type { PresentWords } from './presentWords'
import type { StoryWords } from './storyWords'

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

export interface PageWords {
  readonly siteName: string
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
}

/** What a page's script needs; everything else is in the page already. */
export interface PageScriptWords {
  readonly locale: LocaleWords
  readonly page: PageWords
  readonly find: FindWords
  readonly timeline: TimelineWords
  readonly chartCursor: ChartCursorWords
}

/** What the product says in one language, whichever the story. */
export interface InterfaceWords extends PageScriptWords {
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
  readonly present: PresentWords
}

/** Everything the pages say in one language. */
export interface Words extends InterfaceWords, StoryWords {}
