import type { InterfaceWords } from '../../../model/words'

export const page = {
  siteName: 'Келісім',
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
  footer:
    'Фактілер мен дәйексөздер өз дереккөздеріне тиесілі. Қате байқасаңыз, жанында аталған дереккөзбен салыстырыңыз.',
} satisfies InterfaceWords['page']
