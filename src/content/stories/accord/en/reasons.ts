import type { WordsOfStory } from '../shape'

export const reasons = {
  'many-peoples': {
    question: 'Why do so many peoples live in Kazakhstan?',
    short: 'Settlers, deported peoples, the Virgin Lands',
    statements: {
      settlers:
        'Peasants from European Russia were settled on the steppe, fastest after 1906. The estimates measure different things: 1.5 million settlers in all of Central Asia by 1916, or more than a million who came to Kazakhstan in the years of Stolypin’s land reform.',
      land: 'How that went is judged differently: one author writes of “the seizure of Kazak grazing lands”, another that relations “were peaceful”.',
      famine:
        'The famine of 1930–33, after forced collectivization, killed about 1.5 million people, roughly a third of the Kazakhs; other figures go up to 2.3 million, and one of the state agency to 3 million.',
      minority:
        'Several hundred thousand survivors left. By 1939 Kazakhs were 36.4\u202f% of the population by one account, about 38\u202f% by another.',
      deported:
        'Then whole peoples were deported there: Koreans in 1937 (95,256 by the secret police’s report, 98,454 by a Kazakh account), Polish citizens in 1940, Germans from August 1941 (more than 400,000, or 444,000), Chechens and Ingush in 1944.',
      'deported-in-all':
        'How many in all is stated very differently: 1.2 million, 1.5 million, or, by President Tokayev in 2021, about five million.',
      'virgin-lands':
        'From 1954 the Virgin Lands campaign brought settlers, mainly Slavic: one to two million people by the estimate of Kazakh demographers; a textbook counts more than 119,500 families by 1962.',
    },
  },
  'those-who-left': {
    question: 'Why did Germans and Russians leave?',
    short: 'The tide turned before independence',
    statements: {
      before:
        'From the late 1960s to 1991 the republic lost more than 1.5 million people on balance, by one thesis; another source dates the turn of the tide to the 1980s.',
      peak: 'The peak was 1994, with 406,000 or 408,800 more people leaving than coming. The second source writes of those who left, but likely means the balance too.',
      'german-law':
        'German law takes in ethnic Germans from the former Soviet Union as Germans; since 1993 they are called “Spätaussiedler”.',
      germans:
        'From Kazakhstan 700,000 to about 800,000 came; the German embassy’s figure of 2005, more than 900,000, counts their families too. Numbers by year for Kazakhstan alone we did not find.',
      russians:
        'Of Russians 614,000 left between 1991 and 1996, by one count; a scholar writes in 2008 of about two million. The two do not compare.',
      motives:
        'Reasons are named differently: language laws felt as discriminatory, and better chances elsewhere (Minority Rights Group); for the years before 1991 state migration policy, crises in farming, difficulties of young Slavs at work, and the many young Kazakhs and their national consciousness (a thesis). How much each counted we did not find.',
    },
  },
  'kazakhs-doubled': {
    question: 'Why did the number of Kazakhs double?',
    short: 'By births above all, it seems; a million came from abroad',
    statements: {
      earlier:
        'It had grown before: 2.4 times between 1959 and 1989, by births, as a report of the demographer Alekseenko has it.',
      births:
        'In 2020 Kazakh mothers had 79.8\u202f% of the newborn and Russian mothers 7.9\u202f%, by preliminary figures of the statistics bureau. At the start of that year Kazakhs were 68.5\u202f% of the people.',
      return:
        'Ethnic Kazakhs came from abroad: 1,164,800 from 1991 to the end of 2025, by the ministry’s count of arrivals. To 2015 61.5\u202f% of them came from Uzbekistan; in 2025 almost as many came from China (44.1\u202f%) as from there (44.5\u202f%).',
      sum: 'Our own sum: between the censuses of 1989 and 2021 Kazakhs grew by 6,963,275, from 6,534,616 to 13,497,891. The “over one million” who had come by October 2021 are at most about 16\u202f% of that. Some left again, and children born to them count as births.',
      together:
        'Overviews name three causes of the new shares together: others left, Kazakh births, and the return of Kazakhs. How much each did we did not find.',
    },
  },
} satisfies WordsOfStory['reasons']
