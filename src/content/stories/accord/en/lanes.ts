import type { WordsOfStory } from '../shape'

export const lanes = {
  main: 'Four moments',
  after: 'After the article',
  context: 'Context',
} satisfies WordsOfStory['lanes']

export const eras = {
  'after-article': 'After the article',
} satisfies WordsOfStory['eras']

export const laneTexts = {
  after: {
    title: 'After the article',
    lead: 'The article appeared in March 2021. What it describes has changed since, step by step.',
  },
  context: {
    title: 'Context',
    lead: 'Events around the story. The article mentions few of them; each stands here with its sources.',
  },
} satisfies WordsOfStory['laneTexts']
