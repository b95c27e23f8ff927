import type { WordsOfStory } from '../shape'
import { milestonesAfter } from './milestonesAfter'
import { milestonesContext } from './milestonesContext'

export const milestones = {
  'policy-outlined': {
    title: 'A policy is outlined',
    short: 'A policy is outlined',
    note: 'Harmony, diversity, equality of citizens',
    lead: 'Kazakhstan becomes independent, and its law on independence speaks of one people of many nationalities. The article credits the outline of this policy to President Nursultan Nazarbayev.',
    when: 'Early 1990s',
    whenSpoken: 'Early 1990s, from 1991 to about 1994; the end is not sharply known',
    statements: {
      'independence-law':
        'On 16 December 1991 parliament adopts the law on state independence. Its Article 6 describes citizens of all nationalities as one people, linked by the historical fate of the Kazakh nation.',
      'forum-1992':
        'In 1992 Nazarbayev first speaks of an assembly, at a forum held for the first anniversary of independence.',
      'constitution-1993':
        'The first post-Soviet constitution follows in January 1993. It makes Kazakh the state language and calls Russian the language of interethnic communication.',
      'three-ideas':
        'In the early 1990s, the article says, Nazarbayev outlined “a new policy in the field of nation-building”: harmony, diversity, and “the equality of citizens regardless of ethnic and religious affiliations”.',
      authorship:
        'Only state bodies tell of the forum and of Nazarbayev’s part in it. We found no independent report from 1992.',
      'forum-day':
        'The only day we found for the forum is 14 December 1992, as Nazarbayev recalled it in a speech of November 2020.',
      'two-ideas':
        'The constitution of 1995, adopted by referendum, opens with “We, the people of Kazakhstan” and also speaks of the indigenous Kazakh land. Like the law of 1991, it joins two ideas: one people, and a special place for the Kazakh nation (1991) or the Kazakh land (1995).',
    },
  },
  'assembly-founded': {
    title: 'The Assembly is founded',
    short: 'The Assembly is founded',
    note: 'A body for “130 ethnic groups”',
    lead: 'By decree of President Nazarbayev an Assembly is created to advise the President. Officials describe it as uniting the country’s ethnic groups.',
    statements: {
      decree:
        'On 1 March 1995 the President’s Decree No. 2066 creates the Assembly as an advisory body under the President.',
      'first-session':
        'The decree calls the first session for 24 March 1995. We found no separate report that it met on that day.',
      renamed:
        'It is first called the Assembly of the Peoples. In 2002 a new regulation takes the place of the decree, and in July 2007 the name becomes Assembly of the People, in Kazakh and Russian alike.',
      'civil-society': 'The article calls the Assembly a “unique institution of civil society”.',
      'groups-130':
        'The article says that the Assembly unites representatives of 130 ethnic groups. Officials and a UN report have used about the same round number.',
      recognized:
        'Today, the article says, the Assembly’s authority “is recognized at the international level”, and the country’s experience “is of real interest to many countries, in some of which similar structures are already being created”.',
      'important-role': 'It says that the Assembly “plays an important role”.',
      'advises-president':
        'The founding decree describes a body under the President. Election observers called it in 2016 an advisory body appointed by the President.',
      'groups-counted':
        'The article speaks of 130 ethnic groups; no count of 130 was found. The census of 2021, as reported, counted 124; other texts speak of 140, of more than 120 or, in The Astana Times of 2025, of approximately 100.',
      'referendum-1995':
        'Soon after its founding the Assembly, handpicked by the President according to Britannica, called for a referendum to extend his term to 2000. It was held on 29 April 1995 and passed with 95.46\u202f%, by the official result.',
      'mission-completed':
        'In January 2026 President Tokayev said that the Assembly’s mission could be considered successfully completed and proposed a People’s Council, the Halyk Kenesi. The law on it repealed the law on the Assembly from 1 July 2026.',
    },
  },
  'nine-delegates': {
    title: 'Nine seats in parliament',
    short: 'Nine seats',
    note: 'Nine of 107 in the Majilis',
    lead: 'An amendment to the constitution lets the Assembly (APK) elect nine of the 107 deputies of the Majilis, the lower house of parliament.',
    statements: {
      amendment:
        'Parliament adopts the amendment on 18 May 2007; the law is dated and in force on 21 May. The Assembly gains a place in the constitution.',
      chamber:
        'The Majilis grows from 77 to 107 seats: 98 filled from party lists and nine by the Assembly.',
      'term-limit':
        'The amendments of 2007 also freed the first President from the limit of two terms, which critics pointed out.',
      'first-vote':
        'The Assembly first elects its nine deputies on 20 August 2007, two days after the party-list vote. The day rests on one encyclopedia entry.',
      'right-to-delegate':
        'Since 2007, the article says, the Assembly has the right to delegate nine of its representatives to the Majilis. This was so when the article appeared, in March 2021.',
      'elected-by-assembly':
        '“Elected by the Assembly” is more exact than “delegated”: the nine were chosen indirectly, by an advisory body, and not by the ethnic groups themselves.',
      'later-votes':
        'A law on the Assembly was signed on 20 October 2008. The Assembly filled the nine seats again in 2012, 2016 and 2021.',
      'moved-to-senate':
        'In March 2022 President Tokayev proposed moving the Assembly’s quota to the Senate and cutting it from nine to five.',
      'no-seats-since-2023':
        'The Majilis elected on 19 March 2023 had 98 deputies and none from the Assembly. Both houses of parliament ended on 1 July 2026 under a new constitution.',
    },
  },
  'statements-2020': {
    title: '“It will not change”',
    short: '“It will not change”',
    note: 'Nazarbayev on the policy',
    lead: 'Nazarbayev, no longer President but still chairman of the Assembly, reaffirms the policy. The article sets words of President Tokayev beside his, without a date.',
    whenSpoken: '2020, likely 11 November; the day is an inference',
    statements: {
      'council-2020':
        'On 11 November 2020 Nazarbayev addresses an online meeting of the Assembly’s Council, held for the Assembly’s 25th anniversary.',
      inference: 'Nazarbayev’s words of that year were likely spoken there. That is our inference.',
      'inference-why':
        'Why we think that Nazarbayev’s words of 2020 were said on 11 November: the article repeats a remark on the UN and the OSCE that Kazinform reports from this speech. Of the words themselves we found no full original.',
      reaffirmed:
        'The article says that Nazarbayev reaffirmed unity in diversity in 2020. It quotes him twice, once without a date, and President Tokayev without a date.',
      stability:
        'It says that the country managed not only to preserve but to strengthen its stability, and that the UN and the OSCE “invariably give high marks”.',
      harmony:
        'It calls interethnic harmony “a basic condition for development for any multi-ethnic country” and “a guarantee of civil peace”. It also uses the word “multi-confessional”: of many religions.',
      wording:
        'We found no second source for the wording of the three quotations. A dated sentence of Tokayev’s from 2019 stands beside them.',
      'share-2020':
        'The article’s 68.5\u202f% Kazakhs at the start of 2020, which it takes from the Committee on Statistics, were not found elsewhere. They lie on the line between the estimates of 67.98\u202f% for 2019 and 69.59\u202f% for 2022, as others report them.',
      korday:
        'The article does not mention Korday. In February 2020 violence in Dungan villages there killed 11 people and thousands fled; officials blamed provocateurs and smugglers, the group ADC Memorial spoke of a pogrom with an ethnic motive.',
      'un-and-osce':
        'When the article appeared, both had praised and criticized: in 2010 the UN Secretary-General commended Nazarbayev for establishing the Assembly, and a UN expert found its membership not fully democratic. Later, in 2022, a member of a UN committee was concerned that interethnic tension was a taboo subject; in 2025 the OSCE’s High Commissioner commended the Assembly as exemplary for dialogue.',
    },
  },
  ...milestonesAfter,
  ...milestonesContext,
} satisfies WordsOfStory['milestones']
