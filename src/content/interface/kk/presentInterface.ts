import type { InterfaceWords } from '../../../model/words'
import { present } from './present'

/** The words that travel with the script of the projected page, beside those of every page. */
export const words = { present } satisfies Pick<InterfaceWords, 'present'>
