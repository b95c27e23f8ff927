import type { InterfaceWords } from '../../../model/words'
import { page } from './page'

export const pageText = {
  ...page,
  nav: {
    label: 'Осы беттің бөлімдері',
    sources: 'Дереккөздер',
    about: 'Бет туралы',
    skip: 'Бірінші оқиғаға өту',
  },
  theme: {
    label: 'Түс режимі',
    auto: 'жүйедегідей',
    light: 'ашық',
    dark: 'қараңғы',
    chosen: (theme) => `Түс режимі: ${theme}`,
  },
  languages: 'Тіл',
  parts: {
    happened: 'Не болды',
    article: 'Мақала не дейді',
    record: 'Деректер не көрсетеді',
    open: 'Нені растау мүмкін болмады',
  },
  previous: 'Алдыңғы оқиға',
  next: 'Келесі оқиға',
  offline: {
    ...page.offline,
    take: 'Өзіңізбен алып жүріңіз',
    takePresent: 'Презентация бір файлда',
    takeRead: 'Бет бір файлда',
  },
} satisfies InterfaceWords['page']
