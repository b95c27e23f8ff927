import type { WordsOfStory } from '../shape'

export const story = {
  name: 'Accord',
  title: 'Interethnic accord in Kazakhstan',
  lead: 'In 2007 the Assembly of the People got nine of the 107 seats in the Majilis, parliament’s lower house. In 2023 it had none.',
  scope:
    'What an article of 2021 says was promised, what the numbers did, and what became of the nine.',
  description:
    'An interactive timeline of Kazakhstan’s policy of interethnic accord: four moments from the early 1990s to 2020, the words that were said, the numbers behind them and the sources for each.',
  basis:
    'Based on an opinion article in The Astana Times, March 2021. The arrangements it describes have since changed.',
  terms: 'Free to use with credit. Facts and quotations belong to the sources named; code: MIT.',
  basisLink: 'How we checked it',
  spellings: ['Majilis', 'Mazhilis', 'Мажилис'],
  lanes: 'Shown beside the four moments',
  present: {
    title: 'Present: interethnic accord in Kazakhstan',
    description:
      'The story to project in a classroom: four moments, questions with hidden answers, quotations, charts, and what has changed since, each with its sources.',
    closing: [
      'It starts from one opinion article: “Kazakhstan Supports Interethnic Accord Since Independence”, The Astana Times, March 2021.',
      'For each claim we looked for other public sources, and we say what we could not confirm.',
    ],
  },
} satisfies WordsOfStory['story']
