import type { WordsOfContent } from '../shape'

export const about = {
  title: 'About this page',
  paragraphs: [
    'This page tells how Kazakhstan’s policy of interethnic accord came about, in four moments. It sets the words that were said beside the numbers and beside what others have said.',
    'It starts from one article: “Kazakhstan Supports Interethnic Accord Since Independence” by Aiman Zhussupova, The Astana Times, March 2021. It is an opinion. Its author is introduced there as an expert of the Institute of World Economics and Politics (IWEP) under the Nursultan Nazarbayev Foundation, which bears the name of the man the article praises.',
    'For each claim we looked for other public sources. Quotations are given word for word as their source prints them. Numbers carry their source and their date, and where sources disagree we say so. We could not check the population figures against the statistics bureau’s own tables, so they stand here as others report them.',
    'Each statement shows how sure we are. “Two sources agree” means that two or more separate publishers say the same. “One source” means one publisher, or several that repeat it. “Not confirmed” means that we found no second source. Where all the sources that agree are Kazakh state bodies, we add “state sources only”.',
    'In January 2026 the President announced that the Assembly’s functions would pass to a new People’s Council. We could not confirm the formal end of the Assembly. Last checked in November 2026.',
  ],
  confidenceTitle: 'How sure we are',
} satisfies WordsOfContent['about']
