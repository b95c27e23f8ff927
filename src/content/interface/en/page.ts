import type { WordsOfContent } from '../../shape'

export const page = {
  siteName: 'Accord',
  title: 'Interethnic accord in Kazakhstan',
  lead: 'A policy outlined in the early 1990s, told in four moments: what was said, what the numbers show, and what has changed since.',
  description:
    'An interactive timeline of Kazakhstan’s policy of interethnic accord: four moments from the early 1990s to 2020, the words that were said, the numbers behind them and the sources for each.',
  basis:
    'Based on an opinion article in The Astana Times, March 2021. The arrangements it describes have since changed.',
  basisLink: 'How we checked it',
  nav: {
    label: 'Parts of this page',
    timeline: 'Timeline',
    sources: 'Sources',
    about: 'About',
    present: 'Present',
    skip: 'Skip to the first moment',
  },
  theme: {
    label: 'Theme',
    auto: 'system',
    light: 'light',
    dark: 'dark',
  },
  languages: 'Language',
  share: 'Share',
  parts: {
    happened: 'What happened',
    article: 'What the article says',
    record: 'What the record shows',
    open: 'What could not be confirmed',
  },
  previous: 'Previous moment',
  next: 'Next moment',
  rail: 'Timeline, following your reading',
  footer:
    'Facts and quotations belong to their sources. If you find a mistake, compare it with the source named beside it.',
} satisfies WordsOfContent['page']
