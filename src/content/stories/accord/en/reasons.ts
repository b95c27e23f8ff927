import type { WordsOfStory } from '../shape'

export const reasons = {
  'many-peoples': {
    question: 'Why do so many peoples live in Kazakhstan?',
    short: 'Settlers, deported peoples, war, the Virgin Lands',
    statements: {
      settlers:
        'Peasants from European Russia were settled on the steppe, fastest after 1906. The estimates measure different things: 1.5 million settlers in all of Central Asia by 1916, or more than a million who came to Kazakhstan in the years of Stolypin’s land reform.',
      land: 'How that went is judged differently: one author writes of “the seizure of Kazak grazing lands”, another that relations “were peaceful”.',
      famine:
        'The famine of 1930–33, after forced collectivization, killed about 1.5 million people, roughly a third of the Kazakhs; other figures go up to 2.3 million, and one of the state agency to 3 million.',
      'famine-why':
        'The historian Sarah Cameron says that its primary cause was “the Soviet state’s program of radical transformation”. Whether it was a genocide is disputed.',
      minority:
        'Several hundred thousand survivors left. By 1939 Kazakhs were 36.4\u202f% of the population by one account, about 38\u202f% by another.',
      deported:
        'Then whole peoples were deported there: Koreans in 1937 (95,256 by the secret police’s report, 98,454 by a Kazakh account), Polish citizens in 1940, Germans from August 1941 (more than 400,000, or 444,000), Chechens and Ingush in 1944.',
      'deported-in-all':
        'How many in all is stated very differently: 1.2 million, 1.5 million, or, by President Tokayev in 2021, about five million.',
      remembrance:
        'By a decree of 5 April 1997 the country remembers them on 31 May, together with the victims of the famine and of other repressions.',
      evacuated:
        'In the Second World War factories and people were evacuated to Kazakhstan: 142 large enterprises from July 1941 to October 1942, by one conference paper. A list of October 1941 names 89,477 people; a total we did not find.',
      'virgin-lands':
        'From 1954 the Virgin Lands campaign brought settlers, mainly Slavic: one to two million people by the estimate of Kazakh demographers; a textbook counts more than 119,500 families by 1962.',
    },
  },
  'those-who-left': {
    question: 'Why did the number of Germans and Russians fall?',
    short: 'Most left; the tide had turned before independence',
    statements: {
      before:
        'From the late 1960s to 1991 the republic lost more than 1.5 million people on balance, by one thesis; another source dates the turn of the tide to the 1980s.',
      autonomy:
        'In 1979 a German autonomous area was planned around Yermentau. On 16 June thousands of Kazakh students and teachers protested in Tselinograd (more than 5,000 by one source), and the plan was dropped. Who organized the protest is disputed.',
      peak: 'The peak was 1994, with 406,000 or 408,800 more people leaving than coming. The second source writes of those who left, but likely means the balance too.',
      'german-law':
        'German law takes in ethnic Germans from the former Soviet Union as Germans; since 1993 they are called “Spätaussiedler”.',
      germans:
        'From Kazakhstan 700,000 to about 800,000 came; the German embassy’s figure of 2005, more than 900,000, counts their families too. Numbers by year for Kazakhstan alone we did not find.',
      'germans-by-year':
        'From all countries together 222,409 late resettlers came to Germany in 1994 and 98,484 in 2001. Most of them are from Kazakhstan, a newspaper writes, citing Germany’s Interior Ministry. One encyclopedia counts 480,000 from Kazakhstan from 1992 to 1996.',
      russians:
        'Of Russians 614,000 left between 1991 and 1996, by one count; a scholar writes in 2008 of about two million. The two do not compare.',
      motives:
        'Reasons are named differently: language laws felt as discriminatory, and better chances elsewhere (Minority Rights Group); for the years before 1991 state migration policy, crises in farming, difficulties of young Slavs at work, and the many young Kazakhs and their national consciousness (a thesis). How much each counted we did not find.',
      judged:
        'Was the state to blame? An article of 1996 calls it inaccurate to name Kazakh nationalism as the cause; the political scientist Oleg Sidorov wrote in 2003 that so many leaving shows a society “plagued by serious social, political, and economic problems”.',
      voices:
        'Irina Geisler, a student of 19 in Almaty, in 2005: “Half of the young ethnic Germans would like to return, the other half don’t want to leave Kazakhstan”. The writer Gerold Belger, who was deported as a child, said that he would not go to Germany (in Russian; the page shows no date).',
      answers:
        'Among the Russians of the post-Soviet countries more people die than are born, says the demographer V. Kozlov. In mixed marriages children can take the nationality after which the state is named; he calls this a lesser factor than leaving and age. How many people changed their answer between the censuses we did not find.',
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
      'births-2010':
        'In 2010, two demographers say, Kazakhs had 72.5\u202f% of all births and 93.3\u202f% of the natural increase, that is, of births less deaths.',
      fertility:
        'Kazakhs, Uzbeks and other Turkic peoples more often have children than European ones, one study finds; another counts 3.1 children per Kazakh woman in the early 1990s. A like figure for Russian women we did not find.',
      return:
        'Ethnic Kazakhs came from abroad: 1,164,800 from 1991 to the end of 2025, by the ministry’s count of arrivals. To 2015 61.5\u202f% of them came from Uzbekistan; in 2025 almost as many came from China (44.1\u202f%) as from there (44.5\u202f%).',
      sum: 'Our own sum: between the censuses of 1989 and 2021 Kazakhs grew by 6,963,275, from 6,534,616 to 13,497,891. The “over one million” who had come by October 2021 are at most about 16\u202f% of that. Some left again, and children born to them count as births.',
      together:
        'Overviews name three causes of the new shares together: others left, Kazakh births, and the return of Kazakhs. How much each did we did not find.',
    },
  },
  'uzbeks-grew': {
    question: 'Why did the number of Uzbeks grow?',
    short: 'Likely by births; that is our inference',
    statements: {
      births:
        'In 2020 Uzbek mothers had 4.4\u202f% of the newborn, by preliminary figures; Uzbeks were 3.2\u202f% of the people in the estimate for 2019 and in the census of 2021. That births explain their growth is our inference from these numbers.',
      south:
        'Turkistan Region, where more than half of them live, had the country’s highest birth rate in 2019. But most people there are Kazakhs. Whether Uzbeks from abroad became citizens in large numbers we did not find.',
    },
  },
} satisfies WordsOfStory['reasons']
