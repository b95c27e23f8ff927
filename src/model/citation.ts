export type CitationStyle = 'apa' | 'chicago' | 'gost'

/** A source as a list of references in one style writes it. */
export interface Citation {
  readonly style: CitationStyle
  readonly text: string
  /** BCP 47 tag of its terms and months. */
  readonly language: string
}
