import type { WordsOfStory } from '../shape'

export const lanes = {
  main: 'Четыре события',
  after: 'После статьи',
  context: 'Контекст',
} satisfies WordsOfStory['lanes']

export const eras = {
  'after-article': 'После статьи',
} satisfies WordsOfStory['eras']

export const laneTexts = {
  after: {
    title: 'После статьи',
    lead: 'Статья вышла в марте 2021 года. Через два года девяти мест не стало, а в 2026 году завершилась и история самой Ассамблеи.',
    rest: 'Что ещё было после статьи',
  },
  context: {
    title: 'Контекст',
    lead: 'Что происходило вокруг этой истории. В статье об этом почти не сказано; каждая строка раскрывается, и в ней\u00a0— то, что известно, и источники.',
  },
} satisfies WordsOfStory['laneTexts']
