import type { WordsOfContent } from '../shape'
import { about } from './about'
import { charts, groups, how, parties } from './charts'
import { chartFrame, confidence, independence, quoteCard, sourceList } from './cards'
import { words as interfaceWords } from './interface'
import { milestones } from './milestones'
import { quotes, speakers } from './quotes'
import { eras, strands } from './strands'

export const words = {
  ...interfaceWords,
  about,
  quoteCard,
  chartFrame,
  sourceList,
  confidence,
  independence,
  strands,
  eras,
  milestones,
  quotes,
  speakers,
  charts,
  groups,
  parties,
  how,
} satisfies WordsOfContent
