import type { InterfaceWords } from '../../../model/words'
import { chartFrame, confidence, independence, quoteCard, sourceList } from './cards'
import { chartCursor } from './chartCursor'
import { embed } from './embed'
import { embedScript } from './embedScript'
import { aboutPage, claimCard, lanePages, sourcePage, stances } from './evidence'
import { find } from './find'
import { handout } from './handout'
import { words as interfaceWords } from './interface'
import { moment } from './moment'
import { notFound } from './notFound'
import { pageText } from './pageText'
import { present } from './present'
import { share } from './share'
import { textLocale } from './textLocale'

/** What the product says around a story, whichever it is. */
export const words = {
  ...interfaceWords,
  chartCursor,
  locale: textLocale,
  page: pageText,
  find,
  notFound,
  quoteCard,
  chartFrame,
  embed,
  embedScript,
  share,
  sourceList,
  sourcePage,
  confidence,
  independence,
  claimCard,
  stances,
  lanePages,
  aboutPage,
  moment,
  present,
  handout,
} satisfies InterfaceWords
