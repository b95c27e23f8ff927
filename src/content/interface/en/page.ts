import type { PageWords } from '../../../model/words'

export const page = {
  present: 'Present',
  find: 'Find',
  findFailed:
    'What can be found did not load. All of the text is on the page, so your browser can search it too.',
  share: 'Share',
  shareFailed: 'This could not be loaded. Press Share to try again.',
  rail: 'Timeline, following your reading',
  offline: {
    kept: 'Ready to use offline',
    newer: 'A newer version is ready.',
    reload: 'Reload',
    othersOpen: 'Other windows still show this version. Close them first.',
  },
} satisfies PageWords
