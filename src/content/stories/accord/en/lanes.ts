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
    lead: 'The article appeared in March 2021. Two years later the nine seats were gone, and in 2026 the Assembly itself came to its end.',
    rest: 'What else came after the article',
  },
  context: {
    title: 'Context',
    lead: 'What happened around the story. The article mentions little of it; each event opens to what is known and its sources.',
  },
} satisfies WordsOfStory['laneTexts']
