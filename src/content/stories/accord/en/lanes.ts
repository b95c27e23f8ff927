import type { WordsOfContent } from '../../../shape'

export const lanes = {
  main: 'Four moments',
  after: 'After the article',
  context: 'Context',
} satisfies WordsOfContent['lanes']

export const eras = {
  'after-article': 'After the article',
} satisfies WordsOfContent['eras']
