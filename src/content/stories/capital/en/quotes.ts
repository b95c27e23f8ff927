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
    reported: 'The English is printed by News.Az from Kazinform, the Russian by Babel.ua.',
  },
  'rename-2022': {
    shortRole: 'signed by President Tokayev',
    role: 'Decree of the President of Kazakhstan',
    reported: 'Printed by Europa Press from Kazinform.',
    note: 'Of the Russian text we found only the title: «О переименовании города Нур-Султана – столицы Республики Казахстан в город Астану – столицу Республики Казахстан» (Azattyq Rýhy).',
  },
} satisfies WordsOfCapital['quotes']

export const questions = {
  'skeptics-why': {
    question: 'Who was for the move and who against, by these words? And why?',
    answer:
      'Skeptics doubted that it was right, enthusiasts moved and helped to build. Nobody is named, and no reason.',
    notes: [
      'He said it years later: ask what a speaker who looks back can leave out.',
      'Reasons for and against stand at the moment of 1994 and at that of 1997.',
    ],
  },
  'words-of-decrees': {
    question: 'What do the two decrees say of the reason?',
    answer:
      'Nothing, in the words that agencies printed. Each names only the old name and the new.',
    notes: [
      'Let the class read both and mark every word that tells why.',
      'Who then tells the reason? Look at who reports, and in what words.',
    ],
  },
  'names-in-order': {
    question: 'Write in one sentence which names the city has had since 1991, in order.',
    answer:
      'For example: Tselinograd became Akmola in 1992, Astana in 1998, Nur-Sultan in 2019 and Astana again in 2022.',
    notes: [
      'One report says that the name Akmola came back in 1994: the page tells where sources differ.',
    ],
  },
} satisfies WordsOfCapital['questions']
