import type { WordsOfStory } from '../shape'

export const claims = {
  'policy-outline': {
    says: 'Nazarbayev outlined the policy in the early 1990s.',
    shows:
      'Confirmed in part: the law on independence of 1991, the forum of 1992 and the constitutions of 1993 and 1995 are documented. The law of 1991 gives equal rights regardless of nationality and religion. It and the constitution of 1995 join one civic people and a special place for the Kazakh nation (1991) or land (1995).',
    how: 'The law of 1991 and the constitution of 1995 can be read; the text of 1993 we did not read. That Nazarbayev was the author of the policy is told by state bodies only.',
  },
  'created-1995': {
    says: 'The Assembly was created in 1995.',
    shows:
      'Decree No. 2066 of 1 March 1995. The body was then the Assembly of the Peoples and was renamed in July 2007.',
    how: 'The decree’s text, the office of the First President and the press agree on the day.',
  },
  'civil-society': {
    brief: 'by decree a body that advises the President',
    says: 'The Assembly is a “unique institution of civil society”.',
    shows:
      'By its decree and law it is a body formed by the President and advising the President. Officials point to more than 1,000 ethnocultural associations, and the OSCE’s High Commissioner praised it as a place of dialogue. A UN report found its membership “not constituted on a fully democratic basis” and its members “not, therefore, clearly accountable to their minority communities”.',
    how: 'The decree, the law of 2008, the regulation of 2024, a UN report, election observers and the OSCE’s High Commissioner.',
  },
  'groups-130': {
    brief: '124 in the census of 2021, as reported',
    says: 'The Assembly unites 130 ethnic groups.',
    shows:
      'A customary round figure. The census of 2021, as reported, counted 124; other texts say 140, more than 120 or about 100.',
    how: 'We compared what officials, a UN report and the press have printed. We found no page that explains where 130 comes from.',
  },
  'status-today': {
    says: 'The Assembly is an institution at work. This is our summary of the article, not its wording.',
    shows:
      'So it was in March 2021. In January 2026 the President called its mission successfully completed and proposed a People’s Council, the Halyk Kenesi. The constitution in force since 1 July 2026 does not name the Assembly, and the law on the Council repealed the law on the Assembly from that day.',
    how: 'Reports of state and other press on the President’s speech; the texts of the constitution and of the law, read in a public copy of the state’s bank of laws.',
  },
  'recognized-abroad': {
    brief: 'no list of such countries was found',
    says: 'The Assembly’s authority “is recognized at the international level”, and “similar structures are already being created” elsewhere.',
    shows:
      'There is praise from abroad, such as the UN Secretary-General’s in 2010. We found no list of countries with similar structures. Kyrgyzstan’s assembly of peoples first met in January 1994, before Kazakhstan’s was created.',
    how: 'A UN press release and a field report of 2000 on Kyrgyzstan. The article names no country.',
  },
  'important-role': {
    says: 'The Assembly “plays an important role”.',
    shows:
      'This is an opinion. The head of a German centre credits the Assembly; a political scientist and a politician see an instrument of the authorities.',
    how: 'We set voices beside each other; there is no measure of the role.',
  },
  'nine-representatives': {
    brief: 'the Majilis elected then had no such seats',
    says: 'Since 2007 the Assembly has the right to delegate nine of its representatives to the Majilis.',
    shows:
      'True when the article appeared. The right was in force from 21 May 2007; the Assembly voted in 2007, 2012, 2016 and 2021 and in a by-election in April 2022. After the referendum of 2022 came five senators instead; both chambers ended on 1 July 2026. “Elected by the Assembly” is more exact than “delegated”.',
    how: 'The amendment, reports on each vote, and the make-up of the Majilis elected on 19 March 2023, in which the nine no longer sat.',
  },
  'reaffirmed-2020': {
    brief: 'no original of these words was found',
    says: 'In 2020 Nazarbayev reaffirmed unity in diversity, in the words that it quotes.',
    shows:
      'The date is plausible: he spoke to the Assembly’s Council on 11 November 2020. The wording was not found elsewhere.',
    how: 'State media report the meeting. That these words were spoken there is our inference; we found no original text.',
  },
  'tokayev-words': {
    says: 'Tokayev will continue the policy, in the words that it quotes.',
    shows:
      'The article gives neither date nor occasion, and we found no second source. A sentence of his on unity in diversity is dated 2 September 2019.',
    how: 'We looked for the words in other public pages and found no match.',
  },
  stability: {
    says: 'Kazakhstan managed not only to preserve but significantly to strengthen its stability.',
    shows:
      'This is an opinion. The article does not mention Korday, where 11 people were killed in February 2020; the unrest of January 2022 came later.',
    how: 'Reuters, Fergana and ADC Memorial on Korday. Officials and non-governmental groups explain it differently.',
  },
  'harmony-condition': {
    says: 'Harmony is “a basic condition for development for any multi-ethnic country” and “a guarantee of civil peace”.',
    shows: 'These are opinions, which no source can confirm or refute.',
    how: 'We did not look for studies on this.',
  },
  'high-marks': {
    brief: 'both have criticized too',
    says: 'The UN and the OSCE “invariably give high marks”.',
    shows:
      'Both have praised and criticized. Known when the article appeared: praise by the UN Secretary-General in 2010 and by a UN expert in 2009; criticism in her report of 2010, and the OSCE’s advice to make the Assembly electable. “Invariably” is more than that. Later came criticism in a UN committee in 2022 and praise by the OSCE in 2025.',
    how: 'Their own reports, releases and summaries, some of them read in copies.',
  },
  'share-2020': {
    says: 'Kazakhs made up 68.5\u202f% of the population at the start of 2020, by the Committee on Statistics.',
    shows:
      'Not found elsewhere, but plausible: the article names the Committee on Statistics, and its figure lies on the line between the estimates of 67.98\u202f% for 2019 and 69.59\u202f% for 2022. The census of 2021 found 70.4\u202f%; estimates and censuses are different series.',
    how: 'Press reports of official figures. We could not open the statistics bureau’s own tables.',
  },
} satisfies WordsOfStory['claims']
