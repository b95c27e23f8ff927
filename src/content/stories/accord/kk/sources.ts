import type { WordsOfStory } from '../shape'

/** Where publishers are called or described otherwise than in the facts. */
export const publishers = {} satisfies WordsOfStory['publishers']

export const sourceTitles = {} satisfies WordsOfStory['sourceTitles']
