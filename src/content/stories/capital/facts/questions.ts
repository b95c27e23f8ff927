import type { QuestionFacts } from '../../../../model/questionFacts'

export const questions = [
  {
    id: 'words-of-decrees',
    milestone: 'renamed-2022',
    kind: 'read',
    quotes: ['rename-2019', 'rename-2022'],
    sources: ['newsaz-2019', 'agenda-2019', 'europapress-2022'],
    confidence: 'verified',
    independence: 'mixed',
  },
  {
    id: 'a-million',
    milestone: 'renamed-2022',
    kind: 'guess',
    quotes: [],
    chart: 'people-of-the-city',
    sources: ['bne-2016'],
    confidence: 'single-source',
  },
] as const satisfies readonly QuestionFacts[]
