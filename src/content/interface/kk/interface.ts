import type { PageScriptWords } from '../../../model/words'
import { chartCursor } from './chartCursor'
import { find } from './find'
import { locale } from './locale'
import { page } from './page'
import { timeline } from './timeline'

/** The words that travel with the page's script. */
export const words = { locale, page, find, timeline, chartCursor } satisfies PageScriptWords
