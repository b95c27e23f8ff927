import type { StoryFacts } from '../../../model/content'
import { bars, charts } from './facts/charts'
import { claims } from './facts/claims'
import { tables } from './facts/datasets'
import { figures } from './facts/figures'
import { handout } from './facts/handout'
import { eras, lanes, span } from './facts/lanes'
import { lesson } from './facts/lesson'
import { milestones } from './facts/milestones'
import { questions } from './facts/questions'
import { quotes } from './facts/quotes'
import { reasons } from './facts/reasons'
import { checked, sources } from './facts/sources'
import { speakers } from './facts/speakers'
import { spellings } from './facts/spellings'

/** All facts of the story. */
export const accord: StoryFacts = {
  id: 'accord',
  image: 'og.png',
  checked,
  span,
  lanes,
  eras,
  milestones,
  quotes,
  claims,
  questions,
  lesson,
  reasons,
  speakers,
  sources,
  figures,
  charts,
  tables,
  bars,
  spellings,
  handout,
}
