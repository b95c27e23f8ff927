import type { InterfaceWords } from '../../../model/words'

export const embed = {
  strip: 'The moments in time',
  steps: 'From moment to moment',
  previous: 'Previous',
  next: 'Next',
  views: 'What to see',
  view: { story: 'What happened', words: 'Words', numbers: 'Numbers' },
  more: 'What the article says, what the record shows',
  sources: ({ first, others }, say) =>
    others === 0 ? `Source: ${first}` : `Sources: ${first} and ${say.count(others)} more`,
  quoteTitle: ({ speaker, beginning }) => `${speaker}: ${beginning}`,
  openStory: 'Open the full story',
  newTab: 'opens in a new tab',
} satisfies InterfaceWords['embed']
