import type { WordsOfStory } from '../shape'

export const questions = {
  'two-ideas': {
    question: 'Which two ideas does this sentence of 1991 join?',
    answer:
      'One people, made up of citizens of all nationalities, and a special place for the Kazakh nation. The constitution of 1995 joins one people and the Kazakh land.',
    notes: [
      'Let them read the sentence twice and mark who is named in it.',
      'The same article gives citizens of all nationalities equal rights and duties.',
    ],
  },
  'share-2021': {
    question: '39.7\u202f% Kazakhs in 1989. What share in 2021?',
    answer: '70.4\u202f%, by the census of 2021 as reported.',
    notes: [
      'Share of the whole population, by census. Two minutes in pairs, then one guess for the whole class: move the mark, or use the arrow keys.',
      'The two censuses between them were 53.4\u202f% in 1999 and 63.1\u202f% in 2009.',
      'The chart shows shares, not numbers: ask what a share can hide.',
    ],
  },
  'doubled-and-fell': {
    question: 'Which people doubled since 1989?',
    answer:
      'The number of Kazakhs doubled; that of Germans fell by three quarters. Most of them moved to Germany.',
    options: { uzbeks: 'Uzbeks', kazakhs: 'Kazakhs', uyghurs: 'Uyghurs' },
    notes: [
      'Hands up for each of the three, then let them name one that fell by three quarters, before the chart is shown.',
      '107\u202f% more Kazakhs and 76\u202f% fewer Germans in 2021 than in 1989; the numbers are as one source reports them.',
      'The causes that sources name stand under “Why the numbers changed” on the page to read. How much each did, no source says that we found.',
    ],
  },
  'who-formed': {
    question: 'Who formed this “institution of civil society”, by the decree?',
    answer:
      'The President, by decree, as an advisory body under the President. So the article’s phrase is contested.',
    notes: [
      'The article’s phrase is “unique institution of civil society”. Ask what the class understands by civil society before the answer.',
      'Election observers called it in 2016 an advisory body appointed by the President.',
    ],
  },
  'how-many': {
    question: '“130 ethnic groups.” How many did the census of 2021 record?',
    answer: '124, as reported. Others state from about 100 to 140; no count of 130 was found.',
    options: { more: 'more', exactly: 'exactly 130', fewer: 'fewer' },
    notes: [
      'Hands up for more, fewer, or exactly 130.',
      'Only the census is a count of people by the answer they gave.',
    ],
  },
  'one-expert': {
    question: 'Both are by one UN expert. Do they contradict each other?',
    answer:
      'The first speaks of cooperation in society, the second of how the Assembly is made up. Her report also calls it “a valuable national symbol of the recognition of minorities”.',
    notes: [
      'There is no single right answer: let one side argue yes, the other no, with words of the texts.',
      'The statement of 2009 also asks for changes.',
    ],
  },
  'who-elects': {
    question: 'By these two texts: who chose the nine?',
    answer:
      'The Assembly did, an advisory body appointed by the President. “Elected by the Assembly” is more exact than “delegated”.',
    notes: [
      'The article says “delegate”, the observers say “indirectly elected”. Let them find who acts in each sentence.',
      'Draw the chain on the board: President, Assembly, nine deputies.',
    ],
  },
  'how-large': {
    question: 'Nine of 107 seats: how large a part is that?',
    answer: 'About one seat in twelve. The other 98 were filled from party lists.',
    options: { five: 'one in five', twelve: 'one in twelve', thirty: 'one in thirty' },
    notes: [
      'Hands up for each of the three before the chart is shown.',
      'Then fill the empty chamber until the class says stop: by eye, without counting.',
    ],
  },
  'end-of-nine': {
    question: 'Nine seats in 2007. How many after the elections that followed?',
    answer: 'Nine again in 2012, 2016 and 2021. In 2023 none of 98.',
    notes: [
      'Let them write down four numbers first: 2012, 2016, 2021, 2023.',
      'In March 2022 the President proposed to move the quota to the Senate and to cut it from nine to five; both chambers ended on 1 July 2026.',
    ],
  },
  'when-said': {
    question: 'When and where were these words said?',
    answer:
      'The article gives the year 2020 for Nazarbayev’s words and no date for Tokayev’s. We found no second source for the wording of either.',
    notes: [
      'Let them look for a date and an occasion in both quotations.',
      'Likely occasion of the first: the Assembly’s Council on 11 November 2020. That is our inference.',
    ],
  },
  'one-third': {
    question: '“One third of the population.” How close is that?',
    answer:
      '31.5\u202f% at the start of 2020, a little less than one third. The figure itself was not found elsewhere.',
    notes: [
      'The words are from the second quotation; the article gives its own figures for the start of 2020.',
      'Ask when a round number is fair and when it misleads.',
      'The estimates around it fit: 67.98\u202f% Kazakhs for 2019 and 69.59\u202f% for 2022, as reported.',
    ],
  },
  'where-uzbeks-live': {
    question: 'Uzbeks are 3.4\u202f% of the country. Where are they far more?',
    answer:
      'In Turkistan Region, 18.8\u202f%, and in the city of Shymkent, 15.7\u202f%. Everywhere else less than 3\u202f%.',
    options: {
      kyzylorda: 'Kyzylorda Region',
      turkistan: 'Turkistan Region',
      almaty: 'Almaty Region',
    },
    notes: [
      'Hands up for each of the three; then move the mark: how large is their share where it is largest?',
      'The second quotation speaks of “compact areas of residence of ethnic groups”: this is one of them.',
      'An estimate as of 1 January 2026, as published by the Bureau of National Statistics, from a copy whose sums were checked.',
      'Ask what the share of a whole region hides: in the district of Sayram, Uzbek was the native language of 66.3\u202f% in 2021.',
    ],
  },
  'no-longer': {
    question: 'What in the article of 2021 is no longer so?',
    answer:
      'Nine representatives in the Majilis: none since the election of 2023. The Assembly at work: its law was repealed from 1 July 2026.',
    notes: [
      'The sentence on the nine was true when the article appeared.',
      'Checked in November 2026.',
    ],
  },
  'sentence-today': {
    question: 'Write the article’s sentence on the nine seats as it would be today.',
    answer:
      'One way: From 2007 to 2023, the APK had nine of its representatives in the Majilis. It has had none since, and both ended on 1 July 2026.',
    notes: [
      'Five minutes, alone or in pairs; then two or three read theirs aloud.',
      'Ask of each sentence: is every word of it in a source, and does it say when it was true?',
      'The law on the Assembly was repealed from 1 July 2026, the day on which both chambers of parliament ended.',
    ],
  },
} satisfies WordsOfStory['questions']
