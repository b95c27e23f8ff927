import type { WordsOfCapital } from '../shape'
import { charts, counts } from './charts'
import { milestones } from './milestones'
import { questions, quotes, speakers } from './quotes'

/** All that the story says. */
export const words = {
  story: {
    title: 'A capital and its names',
    lead: 'In thirty years the capital of Kazakhstan has moved once and the city that it moved to has changed its name four times.',
    scope: 'Who decided, what was said for it, and how the city grew.',
    description:
      'An interactive timeline of the capital of Kazakhstan: from Almaty to Akmola, Astana, Nur-Sultan and Astana again, with the words of the decrees, the numbers and the sources for each.',
    basis: 'Told from press reports and official texts, most of them read in excerpts.',
    terms: 'Free to use with credit. Facts and quotations belong to the sources named; code: MIT.',
    basisLink: 'How we checked it',
    spellings: ['Akmola', 'Aqmola', 'Акмола'],
    present: {
      title: 'Present: a capital and its names',
      description:
        'The story of a capital and its names to project in a classroom: six moments, questions with hidden answers, the words of two decrees, each with its sources.',
      closing: [
        'Told from press reports and official texts, most of them read in excerpts.',
        'Where they differ on a day or a year, we say so.',
      ],
    },
  },
  about: {
    checkedLines: [
      'Each date is told as its sources print it; where they differ, we say so. Most sources were read in excerpts.',
      'Quotations are given word for word as their source prints them. Numbers carry their source and their date.',
    ],
    paragraphs: [
      'This page tells how the capital of Kazakhstan moved from Almaty to a town in the north, and which names that town has borne since 1992.',
      'It rests on press reports, on texts of state bodies and on one scholarly title. Of four we read the page; of the others, stored excerpts, so each should be opened before it is relied on. The texts of the decrees themselves were not opened; their words stand here as news agencies printed them.',
      'Why the capital moved is told in two ways: reasons that officials named, and reasons that observers saw. We put both beside each other and judge neither.',
      'How many people live in the city is stated differently by different bodies. The picture shows who stated which number, and when.',
    ],
    stateOnlyMeaning: 'All the sources that agree are bodies of the Kazakh state.',
    glossary: [
      {
        term: 'Akmola',
        meaning:
          'The decree of 1998, as reported, calls “white blossoming” the right translation and says that many people misread the name as “white tomb”.',
      },
      {
        term: 'Astana',
        meaning: 'The Kazakh word for a capital city.',
      },
      {
        term: 'Alma-Ata, Almaty',
        meaning:
          'One city: Alma-Ata is the Russian form of Soviet times. It was the capital before.',
      },
    ],
  },
  eras: { 'nur-sultan': 'Nur-Sultan' },
  milestones,
  quotes,
  speakers,
  questions,
  charts,
  counts,
} satisfies WordsOfCapital
