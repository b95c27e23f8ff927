import type { Quote } from '../model/story'
import type { InterfaceWords } from '../model/words'

/** Whose translation of a quotation it is: that of whoever published one, else ours. */
export function translationLabel(
  { translator }: Pick<Quote, 'translator'>,
  { translation, translationBy }: InterfaceWords['quoteCard'],
): string {
  return translator === undefined ? translation : translationBy(translator)
}
