import type { ReasonFacts } from '../../../../model/content'

/** What the charts named show; the first of them has the answers beside it. */
const charts = ['census-composition', 'paths-since-1989'] as const

export const reasons = [
  {
    id: 'many-peoples',
    charts,
    statements: [
      {
        id: 'settlers',
        sources: ['factsanddetails-russians', 'researcherlife-settlers'],
        confidence: 'verified',
        independence: 'mixed',
      },
      {
        id: 'land',
        sources: ['kendirbai-2021', 'researcherlife-settlers'],
        confidence: 'verified',
        independence: 'mixed',
      },
      {
        id: 'famine',
        sources: ['cameron-famine', 'ohayon-2013', 'enwiki-famine', 'inform-2024-remembrance'],
        confidence: 'verified',
        independence: 'mixed',
      },
      {
        id: 'minority',
        sources: ['ohayon-2013', 'jamestown-monoethnic', 'enwiki-famine'],
        confidence: 'verified',
        independence: 'mixed',
      },
      {
        id: 'deported',
        sources: [
          'jpohl-2009-koreans',
          'elkz-2019-koreans',
          'tysol-1940',
          'cmentarze-1940',
          'podoprigora-germans',
          'gfbv-germans',
          'jpohl-2007-chechens',
          'currenttime-chechens',
        ],
        confidence: 'verified',
        independence: 'mixed',
      },
      {
        id: 'deported-in-all',
        sources: [
          'inform-2016-remembrance',
          'turkic-council-remembrance',
          'inform-president-remembrance',
        ],
        confidence: 'verified',
        independence: 'state-only',
      },
      {
        id: 'virgin-lands',
        sources: ['mpohl-virgin-lands', 'engime-textbook'],
        confidence: 'verified',
        independence: 'mixed',
      },
    ],
  },
  {
    id: 'those-who-left',
    charts,
    statements: [
      {
        id: 'before',
        sources: ['lingnan-outmigration', 'encarta-groups'],
        confidence: 'single-source',
      },
      {
        id: 'peak',
        sources: ['zonakz-2012', 'jamestown-fleeing'],
        confidence: 'verified',
        independence: 'mixed',
      },
      {
        id: 'german-law',
        sources: ['auslaender-statistik', 'bva-history'],
        confidence: 'verified',
        independence: 'mixed',
      },
      {
        id: 'germans',
        sources: ['iwpr-germans', 'tengrinews-ambassador', 'irin-2005-germans'],
        confidence: 'verified',
        independence: 'mixed',
      },
      {
        id: 'russians',
        sources: ['nationsencyclopedia-migration', 'peyrouse-2008'],
        confidence: 'verified',
        independence: 'mixed',
      },
      {
        id: 'motives',
        sources: ['mrg-2005', 'lingnan-outmigration'],
        confidence: 'single-source',
      },
    ],
  },
  {
    id: 'kazakhs-doubled',
    charts,
    statements: [
      { id: 'earlier', sources: ['goble-2018'], confidence: 'single-source' },
      { id: 'births', sources: ['astanatimes-2021-births'], confidence: 'single-source' },
      {
        id: 'return',
        sources: ['openkg-kandas', 'rferl-2015-oralman'],
        confidence: 'single-source',
      },
      {
        id: 'sum',
        sources: ['astanatimes-2021-repatriation', 'niidae-demographics', 'nurasssyl-2024'],
        confidence: 'unverified',
      },
      {
        id: 'together',
        sources: ['diener-2006', 'factbook-kazakhstan', 'encarta-groups'],
        confidence: 'verified',
        independence: 'mixed',
      },
    ],
  },
] as const satisfies readonly ReasonFacts[]
