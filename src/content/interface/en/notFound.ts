import type { InterfaceWords } from '../../../model/words'

export const notFound = {
  title: 'There is no such page',
  text: 'The address may be mistyped, or the page has moved.',
  story: 'The story',
  present: 'Present it',
  sources: 'Its sources',
  about: 'How it was checked',
} satisfies InterfaceWords['notFound']
