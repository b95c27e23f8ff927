import type { InterfaceWords } from '../../../model/words'

export const handout = {
  link: 'Раздаточные листы',
  title: (story) => `Раздаточные листы: ${story}`,
  lead: 'Лист для учеников, ответы для учителя и вся история на одной странице: для A4 и Letter, читается с любого копира.',
  sheets: 'Листы',
  questions: 'Вопросы',
  names: {
    pupils: 'Для учеников, две страницы',
    key: 'Ответы для учителя',
    short: 'История на одной странице',
  },
  room: (count, say) =>
    `На второй странице для учеников помещается вопросов: ${say.count(count)}. Если больше, добавляется третья страница.`,
  print: 'Напечатать',
  byBrowser: 'Печатается то, что видно ниже.',
  deck: ({ answers, questions }) => [
    'Шаги презентации на бумаге, шесть на странице: ',
    answers,
    ' · ',
    questions,
  ],
  deckAnswers: 'с ответами',
  deckQuestions: 'без ответов',
  fields: ['Имя', 'Класс', 'Дата'],
  timeline: {
    title: 'Что и когда произошло?',
    task: 'У каждой метки напишите, когда это было и что произошло.',
  },
  quotes: {
    title: 'Что было сказано?',
    task: 'Подчеркните, что обещано. Обведите, кто назван.',
  },
  when: 'Когда?',
  chart: {
    task: (year) =>
      `Отметьте своё предположение для ${year}\u00a0года и продолжите линию. Затем найдите число.`,
    description: ({ group, year }) =>
      `Доли по переписям, ${group}; ${year}\u00a0год оставлен пустым.`,
  },
  blanks: (count, say) => `Лента времени, меток: ${say.count(count)}, у каждой место для записи.`,
  asked: 'Вопросы',
  online: 'Вся история',
  sources: 'Источники',
  cited: (numbers) => `[${numbers.join(', ')}]`,
  after: 'Что было потом',
} satisfies InterfaceWords['handout']
