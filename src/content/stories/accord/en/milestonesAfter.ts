import type { WordsOfStory } from '../shape'

export const milestonesAfter = {
  'chair-2021': {
    title: 'The chair is handed over',
    short: 'Chair handed over',
    note: 'Tokayev follows Nazarbayev',
    lead: 'At its 29th session Nazarbayev gives the chair of the Assembly to President Tokayev. The article had appeared the month before.',
    statements: {
      honorary:
        'Nazarbayev announced his resignation as chairman of the Assembly on 28 April 2021. He was offered the title of honorary chairman.',
    },
  },
  'chairmanship-2022': {
    title: 'The lifelong chair ends',
    short: 'Lifelong chair ends',
    note: 'After the unrest of January 2022',
    lead: 'After the unrest of January 2022 parliament ends the First President’s lifelong chairmanship of the Assembly and of the Security Council.',
    statements: {
      votes:
        'The Majilis approved the amendments on 19 January 2022; on 7 February the President signed a law that reduced the First President’s powers.',
      'same-law':
        'It was Law No. 106-VII. From then on Article 7 of the law on the Assembly said that the President of Kazakhstan is its chairman.',
    },
  },
  'quota-2022': {
    title: 'From nine seats to five',
    short: 'Nine seats to five',
    note: 'Proposed: the Senate, not the Majilis',
    lead: 'In his address of March 2022 President Tokayev proposes to move the Assembly’s quota from the Majilis to the Senate and to cut it from nine to five.',
    statements: {
      'last-vote':
        'On 28 April 2022 the Assembly elected a deputy of the Majilis for the last time: Zakirzhan Kuziyev, in a by-election.',
    },
  },
  'referendum-2022': {
    title: 'A referendum on amendments',
    short: 'Referendum of 2022',
    note: '77.18\u202f% in favour',
    lead: 'A nationwide referendum approves amendments to the constitution, with 77.18\u202f% in favour.',
    statements: {
      result: 'As reported, 18.66\u202f% voted against.',
      'five-senators':
        'Since the reform the President has appointed five senators on the Assembly’s proposal. President Tokayev said so in April 2023.',
      'not-named':
        'The parts of the reports on the referendum that we could read do not name the Assembly’s seats. The address before it and the statement after it do.',
    },
  },
  'no-quota-2023': {
    title: 'A Majilis without the nine',
    short: 'No seats',
    note: '98 deputies, none from the Assembly',
    lead: 'The Majilis elected on 19 March 2023 has 98 deputies, and none of them is elected by the Assembly.',
    statements: {
      outdated:
        'From here on the article’s sentence on nine representatives in the Majilis, true when it appeared, describes the past.',
    },
  },
  'anniversary-2025': {
    title: 'Thirty years of the Assembly',
    short: 'Thirty years',
    note: 'A new concept is asked for',
    lead: 'The 34th session marks the Assembly’s 30th anniversary. President Tokayev asks for a new concept of its development for 2026 to 2030.',
    statements: {
      concept:
        'The concept, “Unity in Diversity”, was approved by Decree No. 1144 on 29 December 2025, three weeks before a successor to the Assembly was proposed.',
      'one-chamber':
        'On 8 September 2025 President Tokayev proposed a parliament of one chamber. The Senate was to work until a referendum and new elections.',
    },
  },
  'successor-2026': {
    title: 'A People’s Council is proposed',
    short: 'People’s Council',
    note: 'Halyk Kenesi, in place of the Assembly',
    countedOf: [
      'ethnocultural associations',
      'local assemblies and public councils',
      'public organizations',
    ],
    lead: 'President Tokayev says that the missions of the Assembly and of the National Kurultai can be considered successfully completed, and proposes a new body, the Halyk Kenesi or People’s Council.',
    statements: {
      'make-up':
        'The plan: up to 126 members, all appointed by the President, 42 of them from ethnocultural associations, 42 from local assemblies and public councils and 42 from public organizations. The Council was to take over the Assembly’s core functions.',
      'quota-to-go':
        'The Assembly’s quota in parliament was to be abolished, together with the President’s. The adopted constitution has none: all 145 deputies of the new parliament are elected from party lists.',
      proposal:
        'The plan became law: by the constitutional law of 5 June 2026 the Council has three times 42 members for four years, its list is drawn up by its secretariat, and the President approves it.',
    },
  },
  'referendum-2026': {
    title: 'A new constitution is adopted',
    short: 'Referendum of 2026',
    note: '87.15\u202f% of those voting in favour',
    lead: 'A referendum adopts a new constitution. By the published result 87.15\u202f% of those who took part voted in favour; turnout was 73.12\u202f%.',
    statements: {
      preamble:
        'It opens with “the united people of Kazakhstan” and goes on, in the same sentence, with statehood on the age-old Kazakh land and with interethnic and interfaith accord (our translation). So it joins the two ideas of 1991 and 1995 once more.',
      russian:
        'By its Article 9 Russian is officially used “alongside” Kazakh in state bodies; the constitution of 1995 said on equal grounds. Officials say that the status of Russian is unchanged; some commentators in Russia call it weaker.',
      counts:
        'The published counts, 7,954,667 for and 898,099 against, are shares of all who took part; with the invalid ballots they do not add up to that total.',
      'draft-laws':
        'A decree of 17 March 2026 ordered drafts of constitutional laws to be sent to the Majilis, among them one on the Halyk Kenesi.',
    },
  },
  'constitution-2026': {
    title: 'The Assembly comes to its end',
    short: 'Assembly ends',
    note: 'With the new constitution',
    lead: 'The new constitution takes effect, and from the same day the law on the Assembly is repealed. The parliament of two chambers ends, and with it the senators appointed on the Assembly’s proposal.',
    statements: {
      kurultai:
        'Elections to the parliament of one chamber, the Kurultai, were set for 23 August 2026: 145 deputies, seven party lists.',
      senators:
        'By its Article 95 the powers of the old parliament ended on 1 July 2026, and with them those of the Assembly’s senators.',
      'adopted-text':
        'The adopted text does not name the Assembly. Its Articles 70 and 71 make the Halyk Kenesi, the People’s Council, the highest consultative body, which may bring in bills and call for referendums. Article 22 lets everyone state or not state a nationality.',
      'formal-end':
        'The law on the Halyk Kenesi repealed the law on the Assembly of 2008 from the same day: that is the Assembly’s formal end.',
      'open-list':
        'We found no result of the election to the Kurultai that two sources confirm, and nothing on the members or a first session of the Halyk Kenesi (looked for in November 2026).',
    },
  },
} satisfies Partial<WordsOfStory['milestones']>
