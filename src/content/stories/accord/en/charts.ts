import type { WordsOfStory } from '../shape'

export const charts = {
  'census-composition': {
    title:
      'Kazakhs went from 39.7\u202f% in 1989 to 70.4\u202f% in 2021, Russians from 37.8\u202f% to 15.5\u202f%',
    subtitle: 'Composition of the population by census, percent',
    note: 'As reported by the sources named, not checked against the statistics bureau’s own tables. 1989 is the All-Union series; Kazakhstan later revised it to 40.1\u202f% Kazakhs and 37.4\u202f% Russians. The counts of 2021 agree with the printed census volume, as a second source quotes it. “Other peoples” is what remains. For 1970 only shares were found, and for 1989 no total of the same series.',
    description:
      'One bar for each of the censuses of 1989, 1999, 2009 and 2021, divided by ethnic group. The share of Kazakhs grows at each census, from 39.7 to 53.4, 63.1 and 70.4 percent. The share of Russians falls from 37.8 to 30.0, 23.7 and 15.5 percent.',
    views: {
      'share-1959': {
        title:
          'Kazakhs went from 30.1\u202f% in 1959 to 70.4\u202f% in 2021, Russians from 42.8\u202f% to 15.5\u202f%',
        description:
          'One bar for each census from 1959 to 2021, divided by ethnic group. In 1959 Kazakhs are 30.1 percent and Russians 42.8 percent; in 2021 they are 70.4 and 15.5 percent.',
      },
      'number-1989': {
        title:
          'Since 1989 Kazakhs went from 6.5 to 13.5\u202fmillion, Russians from 6.2 to 3.0\u202fmillion',
        subtitle: 'Population by census, million persons',
        description:
          'One bar for each of the censuses of 1989, 1999, 2009 and 2021, as high as the number of persons. Kazakhs grow from 6.5 to 13.5 million, Russians fall from 6.2 to 3.0 million.',
      },
      'number-1959': {
        title:
          'Since 1959 Kazakhs went from 2.8 to 13.5\u202fmillion, Russians from 4.0 to 3.0\u202fmillion',
        subtitle: 'Population by census, million persons',
        description:
          'One bar for each census with counts from 1959 to 2021, as high as the number of persons. Kazakhs grow from 2.8 to 13.5 million; Russians are 4.0 million in 1959 and 3.0 million in 2021.',
      },
    },
  },
  'majilis-2007': {
    title: 'Nine of 107, about one seat in twelve, in four elections; none of 98 in 2023',
    subtitle: 'Seats in the Majilis after each election, 2007 to 2023',
    note: 'In 2007 the other 98 seats were filled from party lists and all went to one party, Nur Otan. The Majilis elected in 2023 had no seats for the Assembly; one chamber took its place in 2026. For 2023 the sources disagree on one seat, of independents or of Social Democrats.',
    description:
      'A half circle of seats for each of the elections of 2007, 2012, 2016, 2021 and 2023. Nine of 107, elected by the Assembly, are marked in the first four; the 98 seats of 2023 have none.',
    views: {
      2007: {
        title: 'Nine of 107: about one seat in twelve',
        subtitle: 'Seats in the Majilis after the election of 2007',
        description:
          'A half circle of 107 seats: 98 from party lists, all of Nur Otan, and nine elected by the Assembly.',
      },
      2012: {
        title: 'Nine of 107 again in 2012',
        subtitle: 'Seats in the Majilis after the election of 2012; greys tell parties apart',
        description: 'A half circle of 107 seats, nine of them elected by the Assembly.',
      },
      2016: {
        title: 'Nine of 107 again in 2016',
        subtitle: 'Seats in the Majilis after the election of 2016; greys tell parties apart',
        description: 'A half circle of 107 seats, nine of them elected by the Assembly.',
      },
      2021: {
        title: 'Nine of 107 for the last time in 2021',
        subtitle: 'Seats in the Majilis after the election of 2021; greys tell parties apart',
        description: 'A half circle of 107 seats, nine of them elected by the Assembly.',
      },
      2023: {
        title: 'None of 98 in 2023',
        subtitle:
          'Seats in the Majilis after the election of 2023; greys tell parties, lists and districts apart',
        description: 'A half circle of 98 seats, none of them elected by the Assembly.',
      },
    },
  },
  'seats-since-2007': {
    title: 'Nine of 107 seats after four elections, none of 98 after the fifth',
    subtitle: 'Seats of the Majilis that the Assembly filled, after each election',
    note: 'The nine were elected by the Assembly, not by voters. The Majilis elected in 2023 had no seats for it; one chamber took its place in 2026.',
    description:
      'Five small half circles of seats, for 2007, 2012, 2016, 2021 and 2023. In the first four nine of 107 seats are marked, those elected by the Assembly; in the fifth none of 98.',
  },
  'start-of-2020': {
    label: 'Start of 2020',
    title: 'A little less than “one third”: 31.5\u202f% at the start of 2020',
    subtitle: 'Share of the population, percent; one square is half a percent',
    note: 'The article’s own figures, which it takes from the Committee on Statistics; no second source was found for them. They lie on the line between the estimates of 67.98\u202f% for 2019 and 69.59\u202f% for 2022, as others report them. The census of 2021 found 70.4\u202f%: estimates and the census are different series.',
    description:
      'Of 200 squares, 137 stand for Kazakhs, 68.5 percent, and 63 for all other peoples, 31.5 percent. A bar below compares 31.5 percent with one third, which is 33.3 percent.',
  },
  'paths-since-1989': {
    title:
      'From 1989 to 2021 the number of Kazakhs doubled; that of Germans fell by three quarters',
    subtitle:
      'Persons at each census against those of 1989, the dashed line; below, thousands in 1989 and 2021',
    note: 'Each dot is a census; the lines between them only lead the eye. The scale is the same for all. Numbers as reported by one source; those of 2021 agree with the printed census volume, as a second source quotes it.',
    description:
      'One small chart for each of ten peoples. Against 1989, there were 107 percent more Kazakhs in 2021, 85 percent more Uzbeks, 72 percent more Turks, 62 percent more Azerbaijanis, 57 percent more Uyghurs and 15 percent more Koreans; 33 percent fewer Tatars, 52 percent fewer Russians, 57 percent fewer Ukrainians and 76 percent fewer Germans.',
    views: {
      change: {
        title:
          'From Kazakhs, 107\u202f% more, to Germans, 76\u202f% fewer: the change from 1989 to 2021',
      },
    },
  },
  'how-many-peoples': {
    title: 'The article says 130; the census of 2021 recorded 124; others say 100 to 140',
    subtitle: 'Number of ethnic groups in Kazakhstan, as stated by each source',
    note: 'Only the census is a count of people by the answer they gave. The others are round figures, or count what the Assembly unites. The Astana Times printed “more than 100” in 2016, 130 in 2021 and “approximately 100” in 2025.',
    description:
      'Seven statements on a scale from 95 to 145: about 120 in 2009, 140 in 2010, more than 100 in 2016, 130 in the article of 2021, 124 in the census of 2021, about 100 and more than 120 in 2025.',
  },
  'estimates-since-2009': {
    label: 'Estimates since 2009',
    title: 'The 68.5\u202f% of 2020 was an estimate; the census of 2021 found 70.4\u202f%',
    subtitle: 'Share of Kazakhs by census and by yearly estimate, percent',
    note: 'Until 2022 the estimates continued the census of 2009, from 2023 on that of 2021. So 69.59\u202f% for 2022 is below the 70.4\u202f% that the census had found in 2021; another report gives 69.03\u202f% for that year, likely the figure for the start of 2021, because the share grew by 0.6 points in a year, as the report of 69.59\u202f% says. The figure for 2026, 71.53\u202f%, is the sum of 20 regions, from a copy of the bureau’s table. Where the series breaks, the change is one of method, and no line crosses it.',
    description:
      'Diamonds for estimates: 65.2 percent in 2013, 66.0 in 2015, 68.0 in 2019, 68.5 in 2020, 69.6 in 2022; then, on the base of the census of 2021, 70.6 in 2023, 71.0 in 2024, 71.3 in 2025 and 71.5 in 2026. Dots for the censuses: 63.1 percent in 2009 and 70.4 in 2021.',
  },
  'peoples-by-region': {
    title:
      'Uzbeks are 18.8\u202f% of the people in Turkistan Region, 3.4\u202f% in the whole country',
    subtitle:
      'Share of each region’s population, percent. Estimate as of 1 January 2026, as published by the Bureau of National Statistics, from a copy whose sums were checked',
    note: 'Each square stands for a region or one of three cities, about where it lies; squares are of one size, regions are not. The 72 ethnic categories of the copy add up to the total of every region, and the regions to 20,499,822 persons, which a second copy of the bureau’s figures gives too. The bureau’s own sheet was not seen. Shades begin anew for each people. For districts the native language of 2021 was found; it is not the same as the ethnic group: Russian is also the native language of many Ukrainians, Germans and Koreans. A map of 2024 gives similar shares of the ethnic group for five of the eight.',
    description:
      'Twenty squares, one for each region or city. Uzbeks are 18.8 percent of Turkistan Region, 15.7 percent of the city of Shymkent and less than five percent everywhere else. Below, eight districts in which one people or language is a large part.',
    views: {
      members: {
        title: '58.2\u202f% of Uzbeks live in Turkistan Region',
        subtitle:
          'Where the members of one people live, percent of them. Estimate as of 1 January 2026, as published by the Bureau of National Statistics, from a copy whose sums were checked',
        description:
          'Twenty squares, one for each region or city. Of all Uzbeks 58.2 percent live in Turkistan Region and 29.2 percent in the city of Shymkent. Below, eight districts in which one people or language is a large part.',
      },
    },
  },
} satisfies WordsOfStory['charts']

export const regions = {
  country: { name: 'Kazakhstan', short: 'Kazakhstan', inside: 'in Kazakhstan' },
  'north-kazakhstan': {
    name: 'North Kazakhstan Region',
    short: 'North Kaz.',
    inside: 'in North Kazakhstan Region',
  },
  pavlodar: { name: 'Pavlodar Region', short: 'Pavlodar', inside: 'in Pavlodar Region' },
  'west-kazakhstan': {
    name: 'West Kazakhstan Region',
    short: 'West Kaz.',
    inside: 'in West Kazakhstan Region',
  },
  aktobe: { name: 'Aktobe Region', short: 'Aktobe', inside: 'in Aktobe Region' },
  kostanay: { name: 'Kostanay Region', short: 'Kostanay', inside: 'in Kostanay Region' },
  akmola: { name: 'Akmola Region', short: 'Akmola', inside: 'in Akmola Region' },
  astana: { name: 'the city of Astana', short: 'Astana', inside: 'in the city of Astana' },
  abai: { name: 'Abai Region', short: 'Abai', inside: 'in Abai Region' },
  'east-kazakhstan': {
    name: 'East Kazakhstan Region',
    short: 'East Kaz.',
    inside: 'in East Kazakhstan Region',
  },
  atyrau: { name: 'Atyrau Region', short: 'Atyrau', inside: 'in Atyrau Region' },
  ulytau: { name: 'Ulytau Region', short: 'Ulytau', inside: 'in Ulytau Region' },
  karaganda: { name: 'Karaganda Region', short: 'Karaganda', inside: 'in Karaganda Region' },
  jetisu: { name: 'Jetisu Region', short: 'Jetisu', inside: 'in Jetisu Region' },
  mangystau: { name: 'Mangystau Region', short: 'Mangystau', inside: 'in Mangystau Region' },
  kyzylorda: { name: 'Kyzylorda Region', short: 'Kyzylorda', inside: 'in Kyzylorda Region' },
  turkistan: { name: 'Turkistan Region', short: 'Turkistan', inside: 'in Turkistan Region' },
  zhambyl: { name: 'Zhambyl Region', short: 'Zhambyl', inside: 'in Zhambyl Region' },
  'almaty-region': { name: 'Almaty Region', short: 'Almaty Reg.', inside: 'in Almaty Region' },
  shymkent: { name: 'the city of Shymkent', short: 'Shymkent', inside: 'in the city of Shymkent' },
  'almaty-city': { name: 'the city of Almaty', short: 'Almaty', inside: 'in the city of Almaty' },
} satisfies WordsOfStory['regions']

export const districts = {
  sayram: { name: 'Sayram', of: 'Uzbek' },
  sauran: { name: 'Sauran', of: 'Uzbek' },
  uyghur: { name: 'Uyghur', of: 'Uyghur' },
  panfilov: { name: 'Panfilov', of: 'Uyghur' },
  korday: { name: 'Korday', of: 'Dungan' },
  ridder: { name: 'Ridder, a city', of: 'Russian' },
  shemonaikha: { name: 'Shemonaikha', of: 'Russian' },
  altai: { name: 'Altai', of: 'Russian' },
} satisfies WordsOfStory['districts']

export const parties = {
  Otan: 'Otan',
  'Nur Otan': 'Nur Otan',
  Amanat: 'Amanat',
  'AIST bloc (Civic and Agrarian parties)': 'AIST bloc (Civic and Agrarian parties)',
  Asar: 'Asar',
  'Ak Zhol': 'Ak Zhol',
  'Aq Jol': 'Aq Jol',
  'Democratic Party of Kazakhstan': 'Democratic Party of Kazakhstan',
  "Communist People's Party": 'Communist People’s Party',
  "People's Party of Kazakhstan": 'People’s Party of Kazakhstan',
  Auyl: 'Auyl',
  Respublica: 'Respublica',
  'National Social Democratic Party': 'National Social Democratic Party',
  Independents: 'Independents',
  'Assembly of the People (APK)': 'Assembly of the People',
} satisfies WordsOfStory['parties']

export const how = {
  elected: 'elected',
  'party list': 'party list',
  quota: 'elected by the Assembly',
  'single-member district': 'single-member district',
} satisfies WordsOfStory['how']

export const counts = {
  'trend-2009': {
    by: 'Trend, a news agency',
    of: 'ethnic groups and nationalities',
  },
  'doctrine-2010': {
    by: 'Doctrine of National Unity',
    of: 'ethnicities living together',
  },
  'astana-times-2016': {
    by: 'The Astana Times',
    of: 'ethnic groups',
  },
  'article-2021': {
    by: 'The Astana Times, the article',
    of: 'ethnic groups represented in the Assembly',
  },
  'census-2021': {
    by: 'The census, as reported',
    of: 'ethnic groups recorded in the census',
  },
  'astana-times-2025': {
    by: 'The Astana Times',
    of: 'ethnic groups in the country',
  },
  'bureau-2025': {
    by: 'Statistics bureau, as reported',
    of: 'nationalities in the country',
  },
} satisfies WordsOfStory['counts']

export const waffle = {
  part: 'all other peoples',
  reference: 'one third',
} satisfies WordsOfStory['waffle']

export const chamber = {
  quotaSeats: (count, say) => `${say.count(count)} elected by the Assembly`,
  noQuota: 'none elected by the Assembly',
} satisfies WordsOfStory['chamber']

export const groups = {
  Kazakh: 'Kazakhs',
  Russian: 'Russians',
  Uzbek: 'Uzbeks',
  Ukrainian: 'Ukrainians',
  Uyghur: 'Uyghurs',
  German: 'Germans',
  Tatar: 'Tatars',
  Azerbaijani: 'Azerbaijanis',
  Korean: 'Koreans',
  Turkish: 'Turks',
  Belarusian: 'Belarusians',
  Dungan: 'Dungans',
  Tajik: 'Tajiks',
  Kurdish: 'Kurds',
  Kyrgyz: 'Kyrgyz',
  Chechen: 'Chechens',
  Polish: 'Poles',
  Other: 'Other peoples',
  'Not stated': 'Not stated',
  Total: 'Total',
} satisfies WordsOfStory['groups']
