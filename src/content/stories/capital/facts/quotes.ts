import type { QuoteFacts, SpeakerFacts } from '../../../../model/content'

export const speakers = [
  { id: 'first-president', kind: 'person', sources: ['inform-2015'] },
  { id: 'decree-2019', kind: 'document', sources: ['newsaz-2019', 'panarmenian-2019'] },
  { id: 'decree-2022', kind: 'document', sources: ['europapress-2022', 'tass-astana-2022'] },
] as const satisfies readonly SpeakerFacts[]

export const quotes = [
  {
    id: 'skeptics',
    speaker: 'first-president',
    text: 'There were many skeptics who put in doubt the rightness of this ambitious step. However, there were also enthusiasts who moved to the new capital and actively joined its development.',
    language: 'en',
    lacksOriginal: true,
    date: null,
    quotedIn: 'inform-2015',
    sources: ['inform-2015'],
    confidence: 'single-source',
    independence: 'state-only',
  },
  {
    id: 'rename-2019',
    speaker: 'decree-2019',
    text: 'To rename Astana city - the capital of Kazakhstan as Nur-Sultan city - the capital of Kazakhstan.',
    language: 'en',
    versions: [
      {
        text: 'Переименовать город Астану — столицу Республики Казахстан, в город Нур-Султан — столицу Республики Казахстан',
        language: 'ru',
        quotedIn: 'babel-2019',
        isOriginal: true,
      },
    ],
    date: '2019-03-23',
    quotedIn: 'newsaz-2019',
    sources: ['newsaz-2019', 'babel-2019'],
    confidence: 'verified',
    independence: 'mixed',
  },
  {
    id: 'rename-2022',
    speaker: 'decree-2022',
    text: 'to rename the city of Nur-Sultan, the capital of the Republic of Kazakhstan, as Astana, the capital of the Republic of Kazakhstan',
    language: 'en',
    lacksOriginal: true,
    date: '2022-09-17',
    quotedIn: 'europapress-2022',
    sources: ['europapress-2022', 'ruhy-2022'],
    confidence: 'single-source',
  },
] as const satisfies readonly QuoteFacts[]
