import type { WordsOfCapital } from '../shape'

export const milestones = {
  'akmola-1992': {
    title: 'Tselinograd becomes Akmola',
    short: 'Akmola again',
    note: 'Old names come back',
    lead: 'In the first summer of independence the Presidium of the Supreme Council gives back the historical names of several regions and towns. Tselinograd is called Akmola.',
    statements: {
      'earlier-names':
        'The town had been Akmolinsk until 1961. Then it was named Tselinograd, city of the Virgin Lands, after the campaign to plough the steppe.',
      'other-years':
        'Not all sources give this year: one report of 1998 says that the name came back in 1994, another of 1995 that the town was Tselinograd until 1991.',
    },
  },
  'decision-1994': {
    title: 'Parliament decides to move',
    short: 'Decision to move',
    note: 'From Almaty to Akmola',
    lead: 'On a proposal of President Nursultan Nazarbayev the Supreme Council decides that the capital is to move from Almaty to Akmola.',
    statements: {
      reasons:
        'The reasons stated, a report of 1995 says, were Almaty’s place at the edge of the country, its polluted air and its lack of room to grow. Against it spoke the cost and the harsh climate of the steppe.',
      'order-1995':
        'On 15 September 1995 the President orders the preparations and sets up a state commission for the move.',
      'other-day':
        'One text of the state agency Kazinform, of 2015, puts the decision on 6 June 1994; another one of 2017 and all other sources say 6 July.',
    },
  },
  'move-1997': {
    title: 'The capital moves',
    short: 'The capital moves',
    note: 'Akmola takes over',
    lead: 'Akmola is declared the capital. Nazarbayev announces it with much ceremony, as a scholar describes the day.',
    statements: {
      'decree-october':
        'A decree of 20 October 1997 has named the day, the state agency Kazinform reports.',
      'named-reasons':
        'Among the reasons given for leaving Almaty are earthquakes and the nearness of the Chinese border.',
      'unnamed-reasons':
        'Observers of the Jamestown Foundation saw a further reason that was not stated: to assert the state’s authority in the north, where Russian settlers had become the majority. Of some 300,000 people in Akmola 27\u202f% were Kazakhs, they wrote in 1998.',
    },
  },
  'astana-1998': {
    title: 'Akmola becomes Astana',
    short: 'Astana',
    note: '“Astana” is Kazakh for “capital”',
    lead: 'President Nazarbayev signs a decree that renames the new capital at once. The region around it keeps the name Akmola.',
    statements: {
      meaning:
        'The decree, as reported, says that many people misread “Akmola” as “white tomb”, a name with “pessimistic” connotations, and that “white blossoming” is the right translation.',
      presented: 'On 10 June 1998 the city is officially presented as the new capital.',
    },
  },
  'renamed-2019': {
    title: 'Astana becomes Nur-Sultan',
    short: 'Nur-Sultan',
    note: 'In honour of the first President',
    lead: 'President Kassym-Jomart Tokayev signs the decree that renames the capital in honour of his predecessor, Nursultan Nazarbayev.',
    statements: {
      'days-before':
        'Nazarbayev had announced on 19 March that he would step down. On 20 March Tokayev was sworn in and proposed the new name, and parliament approved it the same day.',
      'no-vote': 'Tokayev proposed to change the name without a referendum.',
    },
  },
  'renamed-2022': {
    title: 'Nur-Sultan becomes Astana',
    short: 'Astana again',
    note: 'The old name returns',
    lead: 'Three and a half years later the same President signs the decree that gives the capital its earlier name back.',
    statements: {
      amendments:
        'On the same day he signs amendments of the constitution that restore the name and limit a President to a single term of seven years.',
      'in-force':
        'The decree came into effect on 19 September, when it was published, TASS reports. Another report calls it effective immediately.',
    },
  },
} satisfies WordsOfCapital['milestones']
