import type { WordsOfStory } from '../shape'

export const about = {
  checkedLines: [
    'It starts from one opinion article in The Astana Times, March 2021. For each of its claims we looked for other public sources.',
    'Quotations are given word for word as their source prints them. Numbers carry their source and their date.',
    'Where sources disagree, or nobody but the article says so, we say that.',
  ],
  paragraphs: [
    'This page tells how Kazakhstan’s policy of interethnic accord came about, in four moments. It sets the words that were said beside the numbers and beside what others have said.',
    'It starts from one article: “Kazakhstan Supports Interethnic Accord Since Independence” by Aiman Zhussupova, The Astana Times, March 2021. We read it as an opinion: it argues for the policy that it describes. Its author is introduced there as an expert of the Institute of World Economics and Politics (IWEP) under the Nursultan Nazarbayev Foundation, which bears the name of the President whose policy it describes.',
    'For each claim we looked for other public sources. Quotations are given word for word as their source prints them. Numbers carry their source and their date, and where sources disagree we say so. We could not check the population figures against the statistics bureau’s own tables, so they stand here as others report them.',
    'Each statement shows how sure we are. “Two sources agree” means that two or more separate publishers say the same. “One source” means one publisher, or several that repeat it. “Not confirmed” means that we found no second source. Where all the sources that agree are Kazakh state bodies, we add “state sources only”.',
    'A mistake that is pointed out with a source is corrected in the text, and the sources are read again before the date of the last check is renewed. A verdict changes only with a source that carries it.',
    'The constitution in force since 1 July 2026 does not name the Assembly, and the law on the new People’s Council repealed the law on the Assembly from that day. We read both in a public copy of the state’s bank of laws. Last checked in November 2026.',
  ],
  stateOnlyMeaning: 'All the sources that agree are bodies of the Kazakh state.',
  glossary: [
    {
      term: 'nation',
      meaning:
        'In English often the citizens of a state; in the law of 1991 also the Kazakhs alone (“the Kazakh nation”). We use it in quotations only.',
    },
    {
      term: 'ethnos, ethnic group',
      meaning:
        'A people by descent and culture. Sources in Russian speak of “etnos”, older ones of “nationality”; we write “ethnic group”.',
    },
    {
      term: 'people of Kazakhstan',
      meaning:
        'All citizens together, as in the law of 1991 and the constitution of 1995. Until 2007 the Assembly’s name spoke of peoples, since then of one people.',
    },
    {
      term: 'titular',
      meaning:
        'A scholars’ word for the people after whom a state is named, here the Kazakhs. Some find that it ranks citizens; we do not use it.',
    },
    {
      term: 'qandas',
      meaning:
        'Ethnic Kazakhs who have come from abroad. They were earlier called oralman, “returnees”; the new word has been in the laws since 2021.',
    },
  ],
} satisfies WordsOfStory['about']
