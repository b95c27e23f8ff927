import type { WordsOfCapital } from '../shape'

export const speakers = {
  'first-president': 'Nursultan Nazarbayev',
  'decree-2019': 'Decree of 2019',
  'decree-2022': 'Decree of 2022',
} satisfies WordsOfCapital['speakers']

export const quotes = {
  skeptics: {
    shortRole: 'President',
    role: 'President of Kazakhstan when he said it',
    reported: 'Quoted by Kazinform in 2015 from “one of his speeches”.',
    note: 'Kazinform does not say which speech. He looks back at the move.',
  },
  'rename-2019': {
    shortRole: 'signed by President Tokayev',
    role: 'Decree of the President of Kazakhstan',
    reported: 'The English is printed by News.Az from Kazinform, the Russian by agenda-u.org.',
  },
  'rename-2022': {
    shortRole: 'signed by President Tokayev',
    role: 'Decree of the President of Kazakhstan',
    reported: 'Printed by Europa Press from Kazinform.',
  },
} satisfies WordsOfCapital['quotes']

export const questions = {
  'words-of-decrees': {
    question: 'What do the two decrees say of the reason?',
    answer:
      'Nothing, in the words that agencies printed. Each names only the old name and the new.',
    notes: [
      'Let the class read both and mark every word that tells why.',
      'Who then tells the reason? Look at who reports, and in what words.',
    ],
  },
} satisfies WordsOfCapital['questions']
