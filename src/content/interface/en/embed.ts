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
  quoteOrigin: ({ publisher, sureness }) => `As printed by ${publisher}. ${sureness}.`,
  credit: ({ publisher, checked }, say) =>
    `About an article of ${publisher}; checked ${say.edtf(checked)}`,
  moved: 'The chart that stood at this address is no longer shown. This one is in its place.',
  openStory: 'Open the full story',
  newTab: 'opens in a new tab',
} satisfies InterfaceWords['embed']
