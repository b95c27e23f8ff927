import type { SpeakerFacts } from '../../../../model/content'

export const speakers = [
  { id: 'zhussupova', kind: 'person', sources: ['astanatimes-2021-article'] },
  { id: 'independence-law', kind: 'document', sources: ['adilet-independence-1991'] },
  { id: 'constitution-1995', kind: 'document', sources: ['constitute-1995'] },
  { id: 'decree-2066', kind: 'document', sources: ['assembly-kz-decree'] },
  { id: 'mcdougall', kind: 'person', sources: ['ohchr-2009', 'un-2010'] },
  { id: 'odihr', kind: 'body', sources: ['odihr-2016'] },
  { id: 'vollebaek', kind: 'person', sources: ['uzdaily-vollebaek'] },
  {
    id: 'nazarbayev',
    kind: 'person',
    sources: ['tass-2022', 'pledgetimes-2022', 'inform-2021-chair', 'azgazette-2021-chair'],
  },
  { id: 'tokayev', kind: 'person', sources: ['electionguide-2022'] },
  { id: 'dave', kind: 'person', sources: ['dave-2004'] },
  { id: 'jones', kind: 'person', sources: ['jones-2010'] },
  { id: 'al-misnad', kind: 'person', sources: ['ungeneva-2022'] },
  { id: 'daminov', kind: 'person', sources: ['daminov-cabar'] },
  { id: 'kamp', kind: 'person', sources: ['osce-2025'] },
  { id: 'rittmann', kind: 'person', sources: ['hrw-2026'] },
  { id: 'ban', kind: 'person', sources: ['un-ban-2010'] },
  { id: 'belger', kind: 'person', sources: ['azh-belger'] },
  { id: 'dumler', kind: 'person', sources: ['pricom-dumler'] },
  { id: 'kosanov', kind: 'person', sources: ['dalanews-kosanov'] },
] as const satisfies readonly SpeakerFacts[]
