import type { WordsOfContent } from '../../shape'

/** Sent with the script of embedded pages. */
export const embedScript = {
  position: (number, count) => `${number} of ${count}`,
} satisfies WordsOfContent['embedScript']
