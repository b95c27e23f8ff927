import type { InterfaceWords } from '../../../model/words'

/** Sent with the script of embedded pages. */
export const embedScript = {
  position: ({ number, count }) => `${number}, барлығы ${count}`,
} satisfies InterfaceWords['embedScript']
