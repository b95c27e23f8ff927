import type { WordsOfStory } from '../shape'

export const milestonesContext = {
  'repatriation-1991': {
    title: 'Ethnic Kazakhs may return',
    short: 'Repatriation begins',
    note: 'Resettlement from abroad begins',
    lead: 'A government resolution opens the organized resettlement of ethnic Kazakhs from abroad.',
    statements: {
      qandas:
        'They were later called oralman (returnees). In September 2019 Tokayev proposed the word qandas instead; Law No. 327-VI of 13 May 2020, in force since 2 January 2021, put it into the laws.',
    },
  },
  'independence-1991': {
    title: 'Independence',
    short: 'Independence',
    note: 'Law on state independence',
    lead: 'Parliament declares Kazakhstan’s independence and adopts the law on it.',
    statements: {},
  },
  'forum-1992': {
    title: 'Forum of the People',
    short: 'Forum of 1992',
    note: 'An assembly is first spoken of',
    lead: 'At a forum for the first anniversary of independence Nazarbayev first speaks of an assembly. No independent report from 1992 was found.',
    statements: {},
  },
  'term-1995': {
    title: 'Referendum on the President’s term',
    short: 'Term referendum',
    note: 'Called for by the new Assembly',
    lead: 'A referendum extends Nazarbayev’s term to 2000. The Assembly, founded two months before, had called for it. The official result was 95.46\u202f%.',
    statements: {},
  },
  'unity-day-1995': {
    title: 'Unity Day',
    short: 'Unity Day',
    note: '1 May, marked since 1996',
    lead: 'A decree declares 1 May the Day of Unity of the People of Kazakhstan. It has been marked since 1996.',
    statements: {},
  },
  'languages-1997': {
    title: 'Law on languages',
    short: 'Law on languages',
    note: 'Law No. 151-I',
    lead: 'By the law “On Languages in the Republic of Kazakhstan” Kazakh is the state language; in state bodies Russian is officially used on equal grounds with it. Everyone has the right to use the native language.',
    statements: {},
  },
  'capital-1997': {
    title: 'The capital moves',
    short: 'Capital moves',
    note: 'From Almaty to Akmola',
    lead: 'The capital moves from Almaty to Akmola, from May 1998 Astana. Officials named geography, earthquakes and growth; some analysts saw ethnic and demographic motives.',
    statements: {},
  },
  'assembly-law-2008': {
    title: 'Law on the Assembly',
    short: 'Law on the Assembly',
    note: 'Law No. 70-IV',
    lead: 'The law “On the Assembly of the People of Kazakhstan”, No. 70-IV, is signed.',
    statements: {
      heading:
        'The unofficial English translation in the Ministry of Justice’s database is headed 20 December 2008. The Kazakh text says 20 October.',
    },
  },
  'un-visit-2009': {
    title: 'A UN expert visits',
    short: 'UN visit',
    note: 'Independent Expert on minority issues',
    lead: 'Gay McDougall, UN Independent Expert on minority issues, visits for nine days. Her report, published on 1 February 2010, contains praise and criticism.',
    when: '6–15 July 2009',
    statements: {},
  },
  'doctrine-2010': {
    title: 'Doctrine of National Unity',
    short: 'Unity doctrine',
    note: 'Presented after criticism of a draft',
    lead: 'The Doctrine of National Unity is presented as approved. It had been reworked after criticism that the draft gave the Kazakh language and culture too small a role.',
    statements: {
      document:
        'The Assembly’s site has the document and says that it goes back to a session of October 2008.',
    },
  },
  'gratitude-day-2016': {
    title: 'Gratitude Day',
    short: 'Gratitude Day',
    note: '1 March, the Assembly’s birthday',
    lead: 'A decree makes 1 March, the day on which the Assembly was founded, Gratitude Day.',
    statements: {},
  },
  'osce-visit-2019': {
    title: 'OSCE Commissioner visits',
    short: 'OSCE visit',
    note: 'Lamberto Zannier',
    lead: 'Lamberto Zannier, OSCE High Commissioner on National Minorities, ends a visit on which he met the Assembly. Kazinform reports him as saying that Kazakhstan’s model of interethnic relations looks promising.',
    statements: {},
  },
  'korday-2020': {
    title: 'Violence in Korday',
    short: 'Korday',
    note: '11 people are killed',
    lead: 'In Dungan villages of the Korday district 11 people are killed, by the official count ten Dungans and one Kazakh. Thousands flee to Kyrgyzstan.',
    statements: {
      readings:
        'Officials first spoke of a domestic quarrel used by provocateurs, and President Tokayev on 1 March 2020 of two rival groups of smugglers. ADC Memorial speaks of a pogrom whose ethnic motive was not recognized.',
      trial: '51 people were tried, 14 of them Dungans.',
    },
  },
  'un-review-2022': {
    title: 'A UN committee’s review',
    short: 'UN review',
    note: 'Racial discrimination: 8th to 10th report',
    lead: 'The UN Committee on the Elimination of Racial Discrimination considers Kazakhstan’s eighth to tenth reports. Its concluding observations are CERD/C/KAZ/CO/8-10.',
    statements: {},
  },
  'osce-visit-2025': {
    title: 'OSCE Commissioner visits again',
    short: 'OSCE visit',
    note: 'Christophe Kamp',
    lead: 'Christophe Kamp, OSCE High Commissioner on National Minorities, visits Astana and Almaty and praises the Assembly.',
    when: '14–20 September 2025',
    statements: {},
  },
} satisfies Partial<WordsOfStory['milestones']>
