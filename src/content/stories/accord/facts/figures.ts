import type { FigureFacts } from '../../../../model/content'

/** The numbers that the article states. */
export const figures = [
  {
    id: 'ethnic-groups',
    value: 130,
    unit: 'groups',
    date: null,
    sources: ['astanatimes-2021-article', 'un-2010', 'tengrinews-19th-session'],
    confidence: 'verified',
  },
  {
    id: 'assembly-seats',
    value: 9,
    unit: 'seats',
    date: '2007',
    sources: ['astanatimes-2021-article', 'ipu-2007', 'odihr-2016'],
    confidence: 'verified',
  },
  {
    id: 'kazakhs-2020',
    value: 68.5,
    unit: 'percent',
    date: '2020-01',
    sources: ['astanatimes-2021-article'],
    confidence: 'unverified',
  },
  {
    id: 'others-2020',
    value: 31.5,
    unit: 'percent',
    date: '2020-01',
    sources: ['astanatimes-2021-article'],
    confidence: 'unverified',
  },
  {
    id: 'one-third',
    value: 1 / 3,
    unit: 'fraction',
    date: null,
    sources: ['astanatimes-2021-article'],
    confidence: 'unverified',
  },
] as const satisfies readonly FigureFacts[]
