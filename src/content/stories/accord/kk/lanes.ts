import type { WordsOfStory } from '../shape'

export const lanes = {
  main: 'Төрт оқиға',
  after: 'Мақаладан кейін',
  context: 'Жалпы жағдай',
} satisfies WordsOfStory['lanes']

export const eras = {
  'after-article': 'Мақаладан кейін',
} satisfies WordsOfStory['eras']

export const laneTexts = {
  after: {
    title: 'Мақаладан кейін',
    lead: 'Мақала 2021 жылғы наурызда шықты. Екі жылдан кейін тоғыз орын жойылды, ал 2026 жылы Ассамблеяның өзі де тарады.',
    rest: 'Мақаладан кейін тағы не болды',
  },
  context: {
    title: 'Жалпы жағдай',
    lead: 'Осы баянның айналасында не болғаны. Мақала оның аз бөлігін ғана атайды; әр оқиғаны ашсаңыз, белгілі деректер мен дереккөздер шығады.',
  },
} satisfies WordsOfStory['laneTexts']
