/** What a card says of a source, wherever it is cited. */
export interface SourceCard {
  readonly title: string
  /** BCP 47 tag of the title; left out where it is the page's own. */
  readonly lang?: string
  /** Publisher, date and kind in a line. */
  readonly details: string
  /** Its own address; left out where that is none on the web. */
  readonly url?: string
  /** Places on the page to read that rest on it, in page order. */
  readonly used: readonly { readonly href: string; readonly label: string }[]
}

/** By the ids of the sources. */
export type SourceCards = Readonly<Record<string, SourceCard>>
