import type { WordsOfStory } from '../shape'

export const quotes = {
  'article-policy': {
    shortRole: 'The Astana Times',
    role: 'Author of the article',
    reported: 'Opinion article in The Astana Times, March 2021, of the early 1990s',
    note: 'The article gives these as the key ideas of the policy that Nazarbayev outlined.',
  },
  'article-assembly': {
    shortRole: 'The Astana Times',
    role: 'Author of the article',
    reported: 'Opinion article in The Astana Times, March 2021, of the Assembly',
  },
  'article-delegates': {
    shortRole: 'The Astana Times',
    role: 'Author of the article',
    reported: 'Opinion article in The Astana Times, March 2021',
    note: 'APK is the article’s abbreviation for the Assembly of the People of Kazakhstan.',
  },
  'article-recognition': {
    shortRole: 'The Astana Times',
    role: 'Author of the article',
    reported: 'Opinion article in The Astana Times, March 2021, of the Assembly',
    note: 'The article does not say which countries.',
  },
  'article-high-marks': {
    shortRole: 'The Astana Times',
    role: 'Author of the article',
    reported: 'Opinion article in The Astana Times, March 2021',
  },
  'independence-law': {
    shortRole: 'Article 6',
    role: 'Constitutional law of the Republic of Kazakhstan, Article 6',
    reported:
      'Kazakh and Russian text in a public copy of the state’s bank of laws; unofficial English translation in Adilet, the legal database of the Ministry of Justice',
    note: 'The same article gives citizens of all nationalities equal rights and duties.',
  },
  'constitution-1995': {
    shortRole: 'opening words',
    role: 'Opening words; the constitution was adopted by referendum',
    reported:
      'Kazakh and Russian text in a public copy of the state’s bank of laws; English text of the Constitute Project, with amendments up to 2017',
  },
  'decree-2066': {
    shortRole: 'signed by the President',
    role: 'Decree of the President of the Republic of Kazakhstan',
    reported: 'English text on the Assembly’s official site',
    note: 'At first the body was called Assembly of the Peoples. The English translation uses the later name.',
  },
  'mcdougall-2009': {
    shortRole: 'UN expert',
    role: 'UN Independent Expert on minority issues',
    reported: 'Press statement at the end of her visit, published by OHCHR',
    note: 'The same statement also asks for changes.',
  },
  'mcdougall-2010': {
    shortRole: 'UN expert',
    role: 'UN Independent Expert on minority issues',
    reported: 'Her report A/HRC/13/23/Add.1 to the UN Human Rights Council',
    note: 'The same summary calls the Assembly “a valuable national symbol of the recognition of minorities”.',
  },
  'odihr-2016': {
    shortRole: 'election observers',
    role: 'International election observers',
    reported: 'Interim report on the parliamentary elections of 20 March 2016',
  },
  vollebaek: {
    shortRole: 'OSCE High Commissioner',
    role: 'OSCE High Commissioner on National Minorities',
    reported: 'As reported by UzDaily during a visit to Kazakhstan',
    note: 'He also called the Assembly “an important mechanism of dialogue between the Government and ethnic groups”.',
  },
  'nazarbayev-key-priorities': {
    shortRole: 'quoted in The Astana Times',
    role: 'Former President, at that time chairman of the Assembly',
    reported: 'As quoted by Aiman Zhussupova in The Astana Times, March 2021',
    note: 'The article gives the year only.',
  },
  'nazarbayev-one-third': {
    shortRole: 'quoted in The Astana Times',
    role: 'First President of Kazakhstan, in office until 2019',
    reported: 'As quoted by Aiman Zhussupova in The Astana Times, March 2021',
    note: 'By the article’s own figures the share was 31.5\u202f% at the start of 2020; one third is 33.3\u202f%.',
  },
  'tokayev-continue': {
    shortRole: 'quoted in The Astana Times',
    role: 'President of Kazakhstan when the article appeared',
    reported: 'As quoted by Aiman Zhussupova in The Astana Times, March 2021',
    note: 'We found neither the occasion nor a second source.',
  },
  'tokayev-2019': {
    shortRole: 'President',
    role: 'President of Kazakhstan',
    reported: 'From his State-of-the-Nation Address, as reported by Kazinform',
    note: 'Not in the article: these are words of his on the same subject that have a date.',
  },
  'dave-2004': {
    shortRole: 'political scientist',
    role: 'Political scientist, SOAS',
    reported: 'Paper for a UN OHCHR seminar in Bishkek',
    note: 'Written before the Assembly gained its place in the constitution in 2007.',
  },
  'jones-2010': {
    shortRole: 'anthropologist',
    role: 'Anthropologist, City University of New York',
    reported: 'Article in the Caucasian Review of International Affairs',
    note: 'Before these words stands: “The paper argues that”. The year is taken from the web address of a copy.',
  },
  'cerd-2022': {
    shortRole: 'UN committee',
    role: 'Rapporteur of the UN Committee on the Elimination of Racial Discrimination',
    reported: 'Meeting summary of UN Geneva, which says this of her',
    note: '“This” is interethnic tension. The summary says first that she acknowledged efforts to create harmony.',
  },
  daminov: {
    shortRole: 'researcher',
    role: 'Independent researcher',
    reported: 'Article at CABAR.asia',
    note: 'A re-post is dated 22 December 2021; the article also stands there in Russian; which text came first is not said.',
  },
  'kamp-2025': {
    shortRole: 'OSCE High Commissioner',
    role: 'OSCE High Commissioner on National Minorities',
    reported: 'Press release on his visit, which says this of him',
    note: 'Four months later the President proposed a successor to the Assembly.',
  },
  'rittmann-2026': {
    shortRole: 'Human Rights Watch',
    role: 'Central Asia adviser, Human Rights Watch',
    reported: 'Statement of Human Rights Watch on the draft constitution',
    note: 'On the reform as a whole, not on the Assembly.',
  },
  'ban-2010': {
    shortRole: 'UN Secretary-General',
    role: 'UN Secretary-General',
    reported: 'His speech to the Assembly in Astana, published by the United Nations',
    note: 'In the same speech: “And, at home, you are setting an important example.”',
  },
  belger: {
    shortRole: 'writer',
    role: 'Writer, a Volga German deported as a child, earlier a member of the Assembly',
    reported: 'Interview in English at azh.kz',
    note: 'The page shows no date; the interview is about the doctrine of national unity, debated in 2009 and 2010.',
  },
  dumler: {
    shortRole: 'German centre, Atyrau',
    role: 'Head of the German centre “Wiedergeburt” in Atyrau',
    reported: 'Interview in a regional newspaper, in Russian',
    translation:
      'Over its 25 years the Association of Germans of Kazakhstan has become one of the developed structures of our civil society, thanks to the policy of our President, interethnic policy as a whole and, of course, such a public institution as the Assembly of the People of Kazakhstan',
    note: 'The page shows no date.',
  },
  kosanov: {
    shortRole: 'politician',
    role: 'Politician',
    reported: 'As reported by Dalanews.kz, in Kazakh',
    translation:
      'In this way it opened the way for a quasi-state institution answerable to Nazarbayev alone.',
    note: 'Before it he says that the Assembly was founded in 1995 to keep stability.',
  },
} satisfies WordsOfStory['quotes']

export const speakers = {
  zhussupova: 'Aiman Zhussupova',
  'independence-law': 'Law on state independence',
  'constitution-1995': 'Constitution of 1995',
  'decree-2066': 'Decree No. 2066',
  mcdougall: 'Gay J. McDougall',
  odihr: 'OSCE/ODIHR',
  vollebaek: 'Knut Vollebaek',
  nazarbayev: 'Nursultan Nazarbayev',
  tokayev: 'Kassym-Jomart Tokayev',
  dave: 'Bhavna Dave',
  jones: 'Nathan Paul Jones',
  'al-misnad': 'Sheikha Abdulla Ali Al-Misnad',
  daminov: 'Ildar Daminov',
  kamp: 'Christophe Kamp',
  rittmann: 'Mihra Rittmann',
  ban: 'Ban Ki-moon',
  belger: 'Gerold Belger',
  dumler: 'Alexander Dumler',
  kosanov: 'Amirzhan Kosanov',
} satisfies WordsOfStory['speakers']
