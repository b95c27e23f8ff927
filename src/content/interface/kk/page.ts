import type { InterfaceWords } from '../../../model/words'

export const page = {
  nav: {
    label: 'Осы беттің бөлімдері',
    sources: 'Дереккөздер',
    about: 'Бет туралы',
    present: 'Презентация',
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
  share: 'Бөлісу',
  shareFailed: 'Жүктелмеді. Қайталау үшін «Бөлісу» түймесін басыңыз.',
  parts: {
    happened: 'Не болды',
    article: 'Мақала не дейді',
    record: 'Деректер не көрсетеді',
    open: 'Нені растау мүмкін болмады',
  },
  previous: 'Алдыңғы оқиға',
  next: 'Келесі оқиға',
  rail: 'Оқылып жатқан жерге ілесетін уақыт сызығы',
  offline: {
    kept: 'Желісіз қолдануға дайын',
    newer: 'Жаңа нұсқасы дайын.',
    reload: 'Қайта жүктеу',
    othersOpen: 'Бұл нұсқа басқа терезелерде де ашық. Алдымен соларды жабыңыз.',
    take: 'Өзіңізбен алып жүріңіз',
    takePresent: 'Презентация бір файлда',
    takeRead: 'Бет бір файлда',
  },
} satisfies InterfaceWords['page']
