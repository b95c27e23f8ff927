import type { SourceKind, Verdict } from './content'
import type { EdtfDate } from './edtf'
import type { TextFormats } from './textFormats'
import type { Pieces } from './pieces'

/** What stands around the claims, whichever they are. */
export interface ClaimCardWords {
  /** 'since 19 March 2023'. */
  readonly since: (date: EdtfDate, say: TextFormats) => string
  /** The verdict in the language's word, and from when on it holds. */
  readonly verdictSince: (
    judged: { readonly verdict: string; readonly since: EdtfDate },
    say: TextFormats,
  ) => string
  readonly shows: string
  readonly how: string
  readonly views: string
  /** Who takes a stand and when; the name is a link. */
  readonly view: <Part>(view: { readonly speaker: Part; readonly when: string }) => Pieces<Part>
  /** The stand itself, after that. */
  readonly stance: (stance: string) => string
  readonly verdicts: Readonly<Record<Verdict, string>>
}

/** Headings and sentences around the lanes that come after the main one. */
export interface LanePageWords {
  readonly others: string
  /** Names the answers to why numbers are what they are. */
  readonly reasons: string
}

/** Headings of the page about a story, whichever it is. */
export interface AboutPageWords {
  readonly title: string
  /** On the page to read: of a few lines on how the story was checked. */
  readonly checked: string
  readonly confidence: string
  /** Of contested words. */
  readonly glossary: string
  /** Of links to the other stories of the site. */
  readonly stories: string
  /** At the foot of each page: whose facts these are. */
  readonly footer: string
  /** Who translated the further languages, who has checked that, and what one can do. */
  readonly translated: string
  /** At the foot of a story that has no name beside its title. */
  readonly madeWith: string
}

/** What stands on the page of sources, and leads to it. */
export interface SourcePageWords {
  readonly back: string
  readonly checked: (date: EdtfDate, say: TextFormats) => string
  readonly download: string
  readonly cite: string
  readonly copy: string
  /** Takes the name of the style. */
  readonly copyIn: (style: string) => string
  readonly styles: Readonly<Record<'apa' | 'chicago' | 'gost', string>>
  /** Takes the host the link leads to. */
  readonly open: (host: string) => string
  /** Names of languages by BCP 47 tag. */
  readonly languages: Readonly<Record<string, string>>
  /** After the name of what rests on a source: that it is not sure. */
  readonly doubt: (sureness: string) => string
  /** Names the list of the groups. */
  readonly index: string
  /** In the order in which they stand. */
  readonly groups: Readonly<Record<SourceKind, string>>
  /** On other pages, the link to all of them. */
  readonly all: (count: number, say: TextFormats) => string
}
