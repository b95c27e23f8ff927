import type { InterfaceWords } from '../../../model/words'
import { page } from './page'

export const pageText = {
  ...page,
  nav: {
    label: 'Parts of this page',
    sources: 'Sources',
    about: 'About',
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
  parts: {
    happened: 'What happened',
    article: 'What the article says',
    record: 'What the record shows',
    open: 'What could not be confirmed',
  },
  previous: 'Previous moment',
  next: 'Next moment',
  offline: {
    ...page.offline,
    take: 'Take it with you',
    takePresent: 'The presentation as one file',
    takeRead: 'The page as one file',
  },
} satisfies InterfaceWords['page']
