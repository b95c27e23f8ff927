import type { WordsOfContent } from '../shape'

export const strands = {
  main: 'Four moments',
  after: 'After the article',
  context: 'Context',
} satisfies WordsOfContent['strands']

export const eras = {
  'after-article': 'After the article',
} satisfies WordsOfContent['eras']
