import type { QuestionFacts } from '../../../../model/questionFacts'

export const questions = [
  {
    id: 'skeptics-why',
    milestone: 'move-1997',
    kind: 'read',
    quotes: ['skeptics'],
    lit: { skeptics: ['put in doubt the rightness', 'actively joined its development'] },
    sources: ['inform-2015'],
    confidence: 'single-source',
    independence: 'state-only',
  },
  {
    id: 'words-of-decrees',
    milestone: 'renamed-2022',
    kind: 'read',
    quotes: ['rename-2019', 'rename-2022'],
    sources: ['newsaz-2019', 'babel-2019', 'europapress-2022'],
    confidence: 'verified',
    independence: 'mixed',
  },
  {
    id: 'names-in-order',
    milestone: 'renamed-2022',
    kind: 'write',
    quotes: [],
    sources: ['jamestown-1998', 'inform-july-2021', 'tass-astana-2022'],
    confidence: 'single-source',
  },
] as const satisfies readonly QuestionFacts[]
