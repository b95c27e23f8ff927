import type { EdtfDate } from './edtf'
import type { TextFormats } from './textFormats'

/** The publisher that is named, and how many more there are. */
interface Origin {
  readonly first: string
  readonly others: number
}

/** What stands in pages that other sites embed. */
export interface EmbedWords {
  /** Names the strip of time with its stops. */
  readonly strip: string
  /** Names the buttons that lead through the moments. */
  readonly steps: string
  readonly previous: string
  readonly next: string
  /** Names the choice between the views of a moment. */
  readonly views: string
  readonly view: Readonly<Record<EmbedView, string>>
  /** Leads to what is only folded away here. */
  readonly more: string
  /** What a fold with the sources says while it is closed: the first publisher, how many more. */
  readonly sources: (origin: Origin, say: TextFormats) => string
  /** Names a quotation: who said it, and how it begins. */
  readonly quoteTitle: (quote: { readonly speaker: string; readonly beginning: string }) => string
  /** Below a quotation: who prints the words, and how sure we are of them. */
  readonly quoteOrigin: (origin: {
    readonly publisher: string
    readonly sureness: string
  }) => string
  /** Whose article it is about, and when all was checked. */
  readonly credit: (
    credit: { readonly publisher: string; readonly checked: EdtfDate },
    say: TextFormats,
  ) => string
  /** Above a chart that stands where another one stood. */
  readonly moved: string
  readonly openStory: string
  /** After a link that opens in a new tab, for those who do not see its sign. */
  readonly newTab: string
}

/** What an embedded page's script says; sent with the script, in every language. */
export interface EmbedScriptWords {
  /** '2 of 13'. */
  readonly position: (place: { readonly number: number; readonly count: number }) => string
}

/** The views of one moment: the text, the quotations, the charts. */
export type EmbedView = 'story' | 'words' | 'numbers'

/** The dialog in which a reader takes a piece of the story along. */
export interface ShareWords {
  readonly title: string
  readonly close: string
  /** Names the choice of a piece, and its first option. */
  readonly piece: string
  readonly whole: string
  readonly kinds: Readonly<Record<'milestone' | 'chart' | 'quote', string>>
  readonly width: string
  readonly pixels: (width: number) => string
  /** In place of the preview, where there is no network. */
  readonly noPreview: string
  readonly copy: string
  readonly snippets: Readonly<
    Record<'frame' | 'loader' | 'link', { readonly title: string; readonly note: string }>
  >
  /** Opens the list of common systems and of how to paste it there. */
  readonly where: string
  readonly recipes: Readonly<
    Record<'wordpress' | 'moodle' | 'canvas', { readonly name: string; readonly how: string }>
  >
}
