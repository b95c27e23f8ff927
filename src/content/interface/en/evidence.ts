import type { InterfaceWords } from '../../../model/words'

export const claimCard = {
  since: (date, say) => say.since(date),
  verdictSince: ({ verdict, since }, say) => `${verdict} ${say.since(since)}`,
  shows: 'The record shows',
  how: 'How we know',
  views: 'Voices for and against',
  view: ({ speaker, when }) => [speaker, ', ', when],
  stance: (stance) => `: ${stance}`,
  verdicts: {
    confirmed: 'Confirmed',
    contested: 'Contested',
    outdated: 'Outdated',
    unconfirmed: 'Not confirmed elsewhere',
  },
} satisfies InterfaceWords['claimCard']

export const stances = {
  supportive: 'Supportive',
  critical: 'Critical',
  mixed: 'Praise and advice',
  descriptive: 'Description',
} satisfies InterfaceWords['stances']

export const lanePages = {
  others: 'What others say',
  reasons: 'Why the numbers changed',
} satisfies InterfaceWords['lanePages']

export const sourcePage = {
  back: 'Back to the story',
  checked: (date, say) => `Last read on ${say.edtf(date)}.`,
  download: 'The whole list for other programs:',
  cite: 'How to cite it',
  copy: 'Copy',
  copyIn: (style) => `Copy the citation in ${style}`,
  styles: {
    apa: 'APA, 7th edition',
    chicago: 'Chicago, 17th edition',
    gost: 'GOST R 7.0.5-2008',
  },
  open: (host) => `Open at ${host}`,
  languages: {
    en: 'English',
    kk: 'Kazakh',
    ru: 'Russian',
    de: 'German',
    fr: 'French',
    pl: 'Polish',
    uk: 'Ukrainian',
  },
  doubt: (sureness) => ` (${sureness.toLowerCase()})`,
  index: 'Kinds of sources',
  groups: {
    article: 'The article',
    law: 'Laws',
    official: 'State bodies',
    press: 'Press',
    international: 'International bodies and groups',
    scholarly: 'Scholarly works',
    reference: 'Reference works',
    data: 'Data',
  },
  all: (count, say) => `All ${say.count(count)} sources`,
} satisfies InterfaceWords['sourcePage']

export const aboutPage = {
  title: 'About this page',
  checked: 'How this was checked',
  confidence: 'How sure we are',
  glossary: 'Contested words',
  stories: 'Other stories',
  footer:
    'Facts and quotations belong to their sources. If you find a mistake, compare it with the source named beside it.',
  translated:
    'The Kazakh and Russian pages were translated for this project and no native reader has checked them yet. Corrections are welcome.',
  madeWith: 'Made\u00a0with\u00a0Accord',
} satisfies InterfaceWords['aboutPage']
