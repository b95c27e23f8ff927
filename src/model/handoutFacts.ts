/** What an author chooses for the sheets of paper; all else on them follows from the story. */
export interface HandoutFacts {
  /** Ids of the quotations in which a class marks words. */
  readonly quotes: readonly string[]
  /** Ids of the questions that are asked unless a teacher chooses others: as many as have room. */
  readonly questions: readonly string[]
  /** Ids of the charts beside the story's short version, two at most. */
  readonly charts: readonly string[]
}
