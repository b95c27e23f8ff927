import type { WordsOfStory } from '../shape'
import { about } from './about'
import { chamber, charts, counts, districts, groups, how } from './charts'
import { parties, regions, waffle } from './charts'
import { claims } from './claims'
import { eras, lanes, laneTexts } from './lanes'
import { milestones } from './milestones'
import { questions } from './questions'
import { quotes, speakers } from './quotes'
import { reasons } from './reasons'
import { publishers, sourceTitles } from './sources'
import { story } from './story'

/** All that the story says. */
export const words = {
  story,
  about,
  claims,
  lanes,
  laneTexts,
  eras,
  milestones,
  quotes,
  speakers,
  charts,
  groups,
  regions,
  districts,
  counts,
  parties,
  how,
  chamber,
  waffle,
  publishers,
  sourceTitles,
  questions,
  reasons,
} satisfies WordsOfStory
