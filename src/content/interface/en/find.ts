import type { InterfaceWords } from '../../../model/words'

export const find = {
  title: 'Find in this story',
  field: 'A word, a name or a year',
  hint: ({ spellings }, say) =>
    `Moments, charts, claims, quotations, people, contested words and sources, in any of their spellings: ${say.either(spellings)}.`,
  keys: 'Arrow keys go through what is found, Enter opens it. Ctrl + K or ⌘ K opens this search.',
  lane: 'Part',
  allLanes: 'the whole story',
  person: 'Person',
  anyone: 'anyone',
  kinds: {
    milestone: 'Moments',
    claim: 'What the article says',
    quote: 'Quotations',
    person: 'People',
    chart: 'Charts',
    reason: 'Why the numbers changed',
    about: 'How it was checked',
    source: 'Sources',
  },
  count: (count, say) => `${say.count(count)} found`,
  nothing: 'Nothing found',
  advice: 'Fewer or shorter words find more.',
  unfilter: 'Look in the whole story, for anyone',
  allSources: 'Go through all sources',
  loading: 'Loading what can be found …',
  retry: 'Try again',
  close: 'Close',
} satisfies InterfaceWords['find']
