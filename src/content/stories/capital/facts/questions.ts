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
] as const satisfies readonly QuestionFacts[]
