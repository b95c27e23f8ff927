import type { InterfaceWords } from '../../../model/words'

export const notFound = {
  title: 'Мұндай бет жоқ',
  text: 'Мекенжай қате терілген немесе бет басқа жерге көшкен болуы мүмкін.',
  story: 'Баян',
  present: 'Презентация',
  sources: 'Дереккөздері',
  about: 'Қалай тексерілді',
} satisfies InterfaceWords['notFound']
