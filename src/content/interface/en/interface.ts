import type { PageScriptWords } from '../../../model/words'
import { locale } from './locale'
import { page } from './page'
import { timeline } from './timeline'

/** The words that travel with the page's script. */
export const words = { locale, page, timeline } satisfies PageScriptWords
