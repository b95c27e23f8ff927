import type { StoryFacts } from '../../../model/content'
import { charts } from './facts/charts'
import { tables } from './facts/datasets'
import { handout } from './facts/handout'
import { milestones } from './facts/milestones'
import { questions } from './facts/questions'
import { quotes, speakers } from './facts/quotes'
import { checked, sources } from './facts/sources'

/** All facts of the story. */
export const capital: StoryFacts = {
  id: 'capital',
  checked,
  span: '1990/2027',
  eras: [{ id: 'nur-sultan', date: '2019-03-23/2022-09-17' }],
  milestones,
  quotes,
  speakers,
  questions,
  handout,
  sources,
  charts,
  tables,
  spellings: [
    ['Akmola', 'Aqmola', 'Акмола', 'Ақмола', 'Akmolinsk', 'Акмолинск'],
    ['Nur-Sultan', 'Nursultan', 'Нур-Султан', 'Нұр-Сұлтан'],
    ['Almaty', 'Alma-Ata', 'Алматы', 'Алма-Ата'],
    ['Tselinograd', 'Целиноград'],
    ['Nazarbayev', 'Nazarbaev', 'Назарбаев'],
    ['Tokayev', 'Tokaev', 'Токаев', 'Тоқаев'],
  ],
}
