import type { InterfaceWords } from '../../../model/words'

export const page = {
  nav: {
    label: 'Parts of this page',
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
    chosen: (theme) => `Theme: ${theme}`,
  },
  languages: 'Language',
  find: 'Find',
  findFailed:
    'What can be found did not load. All of the text is on the page, so your browser can search it too.',
  share: 'Share',
  shareFailed: 'It did not come. Press Share to try again.',
  parts: {
    happened: 'What happened',
    article: 'What the article says',
    record: 'What the record shows',
    open: 'What could not be confirmed',
  },
  previous: 'Previous moment',
  next: 'Next moment',
  rail: 'Timeline, following your reading',
  offline: {
    kept: 'Ready to use offline',
    newer: 'A newer version is ready.',
    reload: 'Reload',
    othersOpen: 'Other windows still show this version. Close them first.',
    take: 'Take it with you',
    takePresent: 'The presentation as one file',
    takeRead: 'The page as one file',
  },
} satisfies InterfaceWords['page']
