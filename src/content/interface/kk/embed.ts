import type { InterfaceWords } from '../../../model/words'

export const embed = {
  strip: 'Уақыттағы оқиғалар',
  steps: 'Оқиғадан оқиғаға',
  previous: 'Алдыңғы',
  next: 'Келесі',
  views: 'Не көрсетіледі',
  view: { story: 'Не болды', words: 'Айтылған сөздер', numbers: 'Сандар' },
  more: 'Мақала не дейді, деректер не көрсетеді',
  sources: ({ first, others }, say) =>
    others === 0 ? `Дереккөз: ${first}` : `Дереккөздер: ${first} және тағы ${say.count(others)}`,
  quoteTitle: ({ speaker, beginning }) => `${speaker}: ${beginning}`,
  quoteOrigin: ({ publisher, sureness }) => `Сөздер жарияланған жер: ${publisher}. ${sureness}.`,
  credit: ({ publisher, checked }, say) =>
    `Негізі – мақала (${publisher}); тексерілген уақыты: ${say.edtf(checked)}`,
  moved: 'Осы мекенжайда тұрған диаграмма енді көрсетілмейді. Орнында мына диаграмма тұр.',
  openStory: 'Баянды толық ашу',
  newTab: 'жаңа қойындыда ашылады',
} satisfies InterfaceWords['embed']
