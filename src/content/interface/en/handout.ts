import type { InterfaceWords } from '../../../model/words'

export const handout = {
  link: 'Handouts',
  title: (story) => `Handouts: ${story}`,
  lead: 'A sheet for pupils, a key for the teacher, and the story on one page: for A4 and Letter, legible from any copier.',
  sheets: 'Sheets',
  questions: 'Questions',
  names: {
    pupils: 'For pupils, two pages',
    key: 'Key for the teacher',
    short: 'The story on one page',
  },
  room: (count, say) =>
    `${say.count(count)} have room on the pupils’ second page. With more, a third page follows.`,
  print: 'Print',
  byBrowser: 'What you see below is what is printed.',
  deck: ({ answers, questions }) => [
    'To print the projected steps, six on a page, open them ',
    answers,
    ' or ',
    questions,
    ' and print.',
  ],
  deckAnswers: 'with answers',
  deckQuestions: 'without answers',
  printAnswers: 'Print the answers too',
  fields: ['Name', 'Class', 'Date'],
  timeline: {
    title: 'What happened when?',
    task: 'At each mark, write when it was and what happened.',
  },
  quotes: {
    title: 'What was said?',
    task: 'Underline what is promised. Circle who is named.',
  },
  when: 'When?',
  chart: {
    task: (year) => `Mark your guess for ${year} and go on with the line. Then look up the number.`,
    description: ({ group, year }) => `Shares by census, ${group}; ${year} is left empty.`,
  },
  blanks: (count, say) => `A timeline with ${say.count(count)} marks and room to write at each.`,
  asked: 'Questions',
  online: 'The whole story',
  sources: 'Sources',
  cited: (numbers) => `[${numbers.join(', ')}]`,
  after: 'What came after',
} satisfies InterfaceWords['handout']
