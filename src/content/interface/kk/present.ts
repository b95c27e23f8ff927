import type { InterfaceWords } from '../../../model/words'

export const present = {
  step: ({ number, total }, say) => `${say.count(number)}-қадам, барлығы ${say.count(total)}`,
  announce: ({ number, total, heading, answer }, say) => {
    const step = `${say.count(number)}-қадам, барлығы ${say.count(total)}: ${heading}`
    return answer === undefined ? step : `${step}. Жауабы көрсетілді: ${answer}`
  },
  black: 'Экран қара.',
  start: 'Бастау үшін → немесе PageDown, барлық перне үшін ? басыңыз.',
  moment: 'Презентация: осы оқиға',
  question: 'Сұрақ',
  answer: 'Жауап',
  notes: 'Жазбалар',
  part: ({ number, total }, say) => `${say.count(number)}-бөлік, барлығы ${say.count(total)}`,
  laterPart: ({ title, number, total }, say) =>
    `${title} (${say.count(number)}/${say.count(total)})`,
  foot: ({ sources, more, sureness }, say) => [
    ...(sources.length > 0 ? ['Дереккөздер: ', ...say.listPieces(sources)] : []),
    ...(more > 0 ? [` және тағы ${say.count(more)}`] : []),
    ...(sureness.length > 0 ? [(sources.length > 0 ? ' · ' : '') + say.list(sureness)] : []),
  ],
  closing: 'Бұл қайдан алынды',
  closingLink: 'Барлық дереккөз және толық баян',
  prompts: {
    quote: [
      'Кім, қашан, кімге және не үшін айтып тұр?',
      'Сол кезде тағы не болып жатты? Басқалар келісе ме?',
      'Бұл сөздерді кім жеткізді, оны тексере аламыз ба?',
    ],
    chart: ['Не көрсетілген?', 'Не өзгерді?', 'Одан не шығады?'],
  },
  draw: {
    label: (year) => `Болжамыңыз, ${year} жыл`,
    mark: 'Болжамыңыз',
    hint: 'Белгіні жылжытыңыз',
    byEye: 'Көзмөлшермен толтырыңыз',
    pick: 'Бір диаграмманы таңдаңыз',
    amount: ({ amount, unit }, say) => {
      if (unit === 'percent') return say.percent(amount, Number.isInteger(amount) ? 0 : 1)
      if (unit === 'count') return say.count(amount)
      return `${say.count(amount)} орын`
    },
    guess: (amount) => `Болжамыңыз: ${amount}`,
    gap: ({ by, side, unit }, say) => {
      if (side === 'none') return 'дәл'
      const than = side === 'low' ? 'кем' : 'артық'
      if (unit === 'count') return `${than}, айырмасы – ${say.count(by)}`
      return unit === 'percent'
        ? `${say.tenths(by)} пунктке ${than}`
        : `${say.count(by)} орынға ${than}`
    },
    picked: (picked, right) =>
      picked === right ? `Болжамыңыз: ${picked}, дұрыс` : `Болжамыңыз: ${picked}. Дұрысы: ${right}`,
    none: 'Болжам айтылмады',
  },
  hands: {
    title: 'Көтерілген қолдар',
    count: (option) => `Көтерілген қол: ${option}`,
    right: 'дұрыс',
    clear: 'Болжамдар мен қолдарды өшіру',
  },
  lesson: {
    title: 'Сабақ',
    minutes: (minutes, say) => `${say.tenths(minutes)}\u00a0мин`,
    all: (minutes, say) =>
      minutes === null
        ? 'Барлық қадам'
        : `Барлық қадам, ${say.count(Math.round(minutes))}\u00a0мин`,
    own: (minutes, say) =>
      minutes === null ? 'Өз таңдау' : `Өз таңдау, ${say.count(Math.round(minutes))}\u00a0мин`,
    choose: 'Қадамдарды таңдау',
    estimate: 'Минуттар – біздің бағалауымыз.',
    include: (heading) => `Көрсету: ${heading}`,
    earlier: (heading) => `Ертерек: ${heading}`,
    later: (heading) => `Кейінірек: ${heading}`,
    copy: 'Осы сабақтың сілтемесін көшіру',
    copied: 'Көшірілді',
  },
  controls: {
    label: 'Презентация',
    previous: 'Артқа',
    next: 'Келесі',
    overview: 'Қадамдар',
    black: 'Қара экран',
    presenter: 'Баяндаушы',
    stage: 'Экрандағы терезе',
    fullScreen: 'Толық экран',
    settings: 'Көрініс',
    keys: 'Пернелер',
    pointer: 'Көрсеткіш',
    read: 'Баянды оқу',
    close: 'Жабу',
  },
  keys: {
    title: 'Пернелер',
    rows: [
      { keys: 'PageDown → Бос орын Enter', does: 'Келесі қадам немесе жауапты көрсету' },
      { keys: 'PageUp ← Shift+Бос орын', does: 'Артқа' },
      { keys: 'Home, End', does: 'Алғашқы қадам, соңғы қадам' },
      { keys: '↑ ↓', does: 'Экраннан биік қадамды жылжыту' },
      { keys: '. немесе B', does: 'Қара экран; келесі қадам пернесі немесе Esc қайтарады' },
      { keys: 'F', does: 'Толық экран' },
      { keys: 'S', does: 'Жазбалары бар баяндаушы терезесі' },
      { keys: 'G', does: 'Қадамдар' },
      { keys: 'сан, сосын Enter', does: 'Сол қадамға өту' },
      { keys: '+ және −', does: 'Мәтінді үлкейту және кішірейту' },
      { keys: 'L', does: 'Сыныпқа көрінетін көрсеткіш' },
      { keys: '?', does: 'Осы тізім' },
    ],
  },
  settings: {
    title: 'Көрініс',
    size: 'Мәтін өлшемі',
    percent: (size, say) => say.percent(size, 0),
    look: 'Бөлме',
    bright: 'жарық',
    dark: 'қараңғы',
    letters: 'Әріптерді перне ретінде қолдану',
    distance: 'Соңғы қатарға дейінгі қашықтық, метр',
    height: 'Экрандағы суреттің биіктігі, метр',
    enough: (size, say) => `Мәтін өлшемін таңдаңыз: ${say.percent(size, 0)}.`,
    tooFar: (distance, say) =>
      `Ең үлкен мәтіннің өзі оқылатын шекті қашықтық: ${say.decimal(distance)}\u00a0м.`,
    rule: 'Экрандағы мәтінге арналған қарапайым ереже: әр метр қашықтыққа әріптің биіктігі кемінде 4\u00a0мм.',
    awake: 'Экран өшіп қалмайды.',
    notAwake: 'Бұл браузер экранды өшірмей ұстап тұра алмайды.',
  },
  presenter: {
    title: 'Баяндаушы',
    current: 'Қазір',
    next: 'Келесі',
    end: 'Презентация аяқталды',
    elapsed: ({ passed, planned }) => ['Өткен уақыт ', passed, ', жоспар ', planned],
    minutes: 'Жоспарланған минут',
    start: 'Бастау',
    pause: 'Кідірту',
    reset: 'Қайта бастау',
    clock: (time) => ['Сағат ', time],
    blocked:
      'Браузер баяндаушы терезесін бұғаттады. Осы бетке терезе ашуға рұқсат беріп, S пернесін басыңыз.',
    alone: 'Экрандағы терезе жауап бермейді.',
    linked: 'Экрандағы терезеге ілесіп тұр.',
    planned: ({ step, until, all }, say) =>
      `Жоспар: осы қадамға ${say.tenths(step)}\u00a0мин, оның соңына дейін ${say.tenths(until)}, барлығы ${say.tenths(all)} (біздің бағалауымыз)`,
  },
  fullScreenAgain: 'Толық экранға қайту үшін F пернесін басыңыз.',
  typed: (number, say) => `${say.count(number)}-қадам: Enter басыңыз`,
} satisfies InterfaceWords['present']
