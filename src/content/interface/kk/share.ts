import type { InterfaceWords } from '../../../model/words'

export const share = {
  title: 'Бөлісу және ендіру',
  close: 'Жабу',
  piece: 'Немен бөлісесіз',
  whole: 'Бүкіл баян',
  kinds: { milestone: 'Оқиғалар', chart: 'Диаграммалар', quote: 'Дәйексөздер' },
  width: 'Ең үлкен ені',
  pixels: (width) => `${width} px`,
  noPreview: 'Алдын ала көрініске желі керек. Көшірілетін мәтін онсыз да толық.',
  copy: 'Көшіру',
  snippets: {
    frame: {
      title: 'Жақтау',
      note: 'Кез келген бетке жарайды. Биіктігі – алдын ала көріністегідей.',
    },
    loader: {
      title: 'Скрипті бар жақтау',
      note: 'Скрипт іске қосуға болатын беттерге: биіктігі мазмұнға ілеседі.',
    },
    link: { title: 'Сілтеме', note: 'Толық баянның дәл осы жеріне апарады.' },
  },
  where: 'Қайда қою керек',
  recipes: {
    wordpress: {
      name: 'WordPress',
      how: '«Custom HTML» блогын қосып, жақтаудың кодын қойыңыз.',
    },
    moodle: {
      name: 'Moodle',
      how: 'Мәтін редакторында Tools, Source code таңдап, жақтаудың кодын қойыңыз.',
    },
    canvas: {
      name: 'Canvas',
      how: 'Rich content editor редакторында Insert, Embed таңдап, жақтаудың кодын қойыңыз.',
    },
  },
} satisfies InterfaceWords['share']
