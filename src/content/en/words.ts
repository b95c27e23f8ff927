import type { WordsOfContent } from '../shape'
import { about } from './about'
import { charts, counts, how, parties, places } from './charts'
import { claims } from './claims'
import { claimCard, sourcePage, stances, strandPages } from './evidence'
import { embed } from './embed'
import { embedScript } from './embedScript'
import { chartFrame, confidence, independence, quoteCard, sourceList } from './cards'
import { words as interfaceWords } from './interface'
import { milestones } from './milestones'
import { share } from './share'
import { present } from './present'
import { questions } from './questions'
import { quotes, speakers } from './quotes'
import { eras, strands } from './strands'

export const words = {
  ...interfaceWords,
  about,
  quoteCard,
  chartFrame,
  embed,
  embedScript,
  share,
  sourceList,
  confidence,
  independence,
  claims,
  claimCard,
  sourcePage,
  stances,
  strandPages,
  strands,
  eras,
  milestones,
  quotes,
  speakers,
  charts,
  counts,
  places,
  parties,
  how,
  questions,
  present,
} satisfies WordsOfContent
