import type { WordsOfCapital } from '../shape'

export const charts = {
  'people-of-the-city': {
    title: 'Five times as many people as in 1998',
    subtitle: 'People living in the capital, by who stated the number',
    description:
      'Six numbers from 1998 to 2026 on one scale: 326,939 in 1998, about 613,000 by the census of 2009, 880,200 by official statistics in May 2016, one million as the President said in July 2016, about 1,234,000 by the census of 2021, and 1,639,176 by the estimate of 1 January 2026.',
    note: 'The round number of July 2016 was contested when it was stated. The estimate of 2026 is from a copy of the statistics bureau’s table. Another report gives 619,000 for 2009 and 1,230,000 for 2021.',
  },
} satisfies WordsOfCapital['charts']

export const counts = {
  'kazinform-1998': { by: 'Kazinform', of: 'people in 1998' },
  'census-2009': { by: 'Census', of: 'people counted' },
  'statistics-2016': { by: 'Official statistics', of: 'people on 1 May' },
  'million-2016': { by: 'President', of: 'residents' },
  'census-2021': { by: 'Census', of: 'people counted' },
  'estimate-2026': { by: 'Estimate', of: 'people on 1 January' },
} satisfies WordsOfCapital['counts']
