import type { WordsOfContent } from '../shape'

export const claimCard = {
  since: (date) => `since ${date}`,
  says: 'The article says',
  shows: 'The record shows',
  how: 'How we know',
  views: 'Who takes a stand',
  verdicts: {
    confirmed: 'Confirmed',
    contested: 'Contested',
    outdated: 'Outdated',
    unconfirmed: 'Not confirmed elsewhere',
  },
} satisfies WordsOfContent['claimCard']

export const stances = {
  supportive: 'Supportive',
  critical: 'Critical',
  mixed: 'Praise and advice',
  descriptive: 'Description',
} satisfies WordsOfContent['stances']

export const strandPages = {
  after: {
    title: 'After the article',
    lead: 'The article appeared in March 2021. What it describes has changed since, step by step.',
  },
  context: {
    title: 'Context',
    lead: 'Events around the story. The article mentions few of them; each stands here with its sources.',
  },
  others: 'What others say',
  othersLead: 'Outside views on this part of the story, supportive and critical alike.',
  top: 'Back to the timeline',
} satisfies WordsOfContent['strandPages']
