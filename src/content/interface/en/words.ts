import type { WordsOfContent } from '../../shape'
import { about } from '../../stories/accord/en/about'
import { charts, counts, how, parties, places } from '../../stories/accord/en/charts'
import { claims } from '../../stories/accord/en/claims'
import { claimCard, sourcePage, stances, lanePages } from './evidence'
import { embed } from './embed'
import { embedScript } from './embedScript'
import { chartFrame, confidence, independence, quoteCard, sourceList } from './cards'
import { words as interfaceWords } from './interface'
import { milestones } from '../../stories/accord/en/milestones'
import { share } from './share'
import { present } from './present'
import { questions } from '../../stories/accord/en/questions'
import { quotes, speakers } from '../../stories/accord/en/quotes'
import { eras, lanes } from '../../stories/accord/en/lanes'

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
  lanePages,
  lanes,
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
