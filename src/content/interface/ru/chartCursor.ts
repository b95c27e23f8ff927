import type { InterfaceWords } from '../../../model/words'
import { capital } from './capital'

export const chartCursor = {
  keys: 'Стрелки ведут по числам, Home и End\u00a0— к первому и последнему, Esc отпускает.',
  at: ({ year, group, value }) => `${capital(group)}: ${value}, перепись ${year}\u00a0г.`,
  between: ({ year, group, before, after }) =>
    `${capital(group)}: ${year}\u00a0г. лежит между переписями ${before.year}\u00a0г. (${before.value}) и ${after.year}\u00a0г. (${after.value})`,
  before: ({ year, group, first }) =>
    `${capital(group)}: ${year}\u00a0г. лежит до переписи ${first.year}\u00a0г. (${first.value})`,
  after: ({ year, group, last }) =>
    `${capital(group)}: ${year}\u00a0г. лежит после переписи ${last.year}\u00a0г. (${last.value})`,
  through: ({ group, values }) =>
    `${capital(group)}: ${values.map(({ year, value }) => `${value} в ${year}\u00a0г.`).join(', ')}`,
} satisfies InterfaceWords['chartCursor']
