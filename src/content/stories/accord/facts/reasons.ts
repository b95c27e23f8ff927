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
        id: 'famine-why',
        sources: ['ehistory-cameron-2015', 'yris-famine', 'enwiki-famine'],
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
        id: 'remembrance',
        sources: ['inform-2016-remembrance', 'davis-famine'],
        confidence: 'verified',
        independence: 'mixed',
      },
      {
        id: 'evacuated',
        sources: ['nomadit-2022', 'ehistory-evacuation'],
        confidence: 'single-source',
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
        id: 'autonomy',
        sources: ['russlanddeutsche-1979', 'daz-autonomy', 'wiki-1979'],
        confidence: 'verified',
        independence: 'mixed',
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
        id: 'germans-by-year',
        sources: ['taz-aussiedler', 'nationsencyclopedia-migration'],
        confidence: 'single-source',
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
      {
        id: 'judged',
        sources: ['outflow-1996', 'sidorov-2003'],
        confidence: 'single-source',
      },
      {
        id: 'voices',
        sources: ['irin-2005-germans', 'scholartips-belger'],
        confidence: 'single-source',
      },
      { id: 'answers', sources: ['goble-kozlov-2019'], confidence: 'single-source' },
    ],
  },
  {
    id: 'kazakhs-doubled',
    charts,
    statements: [
      { id: 'earlier', sources: ['goble-2018'], confidence: 'single-source' },
      { id: 'births', sources: ['astanatimes-2021-births'], confidence: 'single-source' },
      { id: 'births-2010', sources: ['ultcom-births'], confidence: 'single-source' },
      {
        id: 'fertility',
        sources: ['articlekz-births', 'kozina-2008'],
        confidence: 'single-source',
      },
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
  {
    id: 'uzbeks-grew',
    charts: ['census-composition', 'paths-since-1989', 'peoples-by-region'],
    statements: [
      {
        id: 'births',
        sources: ['astanatimes-2021-births', 'moegr-2019', 'aqparat-2023'],
        confidence: 'unverified',
      },
      {
        id: 'south',
        sources: ['inform-2020-turkestan', 'clark-2026'],
        confidence: 'single-source',
      },
    ],
  },
] as const satisfies readonly ReasonFacts[]
