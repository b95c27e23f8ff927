import type { InterfaceWords } from '../../../model/words'

export const notFound = {
  title: 'Такой страницы нет',
  text: 'Возможно, в адресе опечатка или страница переехала.',
  story: 'Вся история',
  present: 'Презентация',
  sources: 'Источники',
  about: 'Как это проверено',
} satisfies InterfaceWords['notFound']
