import type { ChartFacts } from '../../../../model/chartFacts'

export const charts = [
  {
    id: 'people-of-the-city',
    kind: 'counts',
    options: { counts: 'people', stated: 'million-2016', counted: 'census-2021', from: 0 },
    date: '1998/2026',
    sources: [
      'inform-figures-2017',
      'astanatimes-2022-growth',
      'astanatimes-2023-census',
      'bne-2016',
      'regions-2026',
    ],
    confidence: 'single-source',
  },
] as const satisfies readonly ChartFacts[]
