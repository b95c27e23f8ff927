import type { ChartFacts } from '../../model/content'

export const charts = [
  {
    id: 'census-composition',
    kind: 'census',
    date: '1989/2021',
    sources: [
      'nurasssyl-2024',
      'ehistory-1999',
      'liquisearch-kazssr',
      'weorgua',
      'daz-2022',
      'stat-1999',
      'kazworld-2010',
      'astanatimes-2023-census',
      'aqparat-2023',
      'enwiki-languages',
    ],
    confidence: 'verified',
  },
  {
    id: 'majilis-2007',
    kind: 'chamber',
    date: '2007-08-18',
    sources: ['ipu-2007', 'akorda-2007', 'alquds-2007'],
    confidence: 'verified',
  },
  {
    id: 'start-of-2020',
    kind: 'waffle',
    date: '2020-01',
    figures: ['kazakhs-2020', 'others-2020', 'one-third'],
    sources: ['astanatimes-2021-article'],
    confidence: 'unverified',
  },
] as const satisfies readonly ChartFacts[]
