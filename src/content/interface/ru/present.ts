import type { InterfaceWords } from '../../../model/words'

export const present = {
  step: ({ number, total }, say) => `Шаг ${say.count(number)} из ${say.count(total)}`,
  announce: ({ number, total, heading, answer }, say) => {
    const step = `Шаг ${say.count(number)} из ${say.count(total)}: ${heading}`
    return answer === undefined ? step : `${step}. Показан ответ: ${answer}`
  },
  black: 'Экран чёрный.',
  start: 'Начать: → или PageDown. Все клавиши: ?',
  moment: 'Презентация: это событие',
  question: 'Вопрос',
  answer: 'Ответ',
  notes: 'Заметки',
  part: ({ number, total }, say) => `часть ${say.count(number)} из ${say.count(total)}`,
  laterPart: ({ title, number, total }, say) =>
    `${title} (${say.count(number)} из ${say.count(total)})`,
  foot: ({ sources, more, sureness }, say) => [
    ...(sources.length > 0 ? ['Источники: ', ...say.listPieces(sources)] : []),
    ...(more > 0 ? [` и ещё ${say.count(more)}`] : []),
    ...(sureness.length > 0 ? [(sources.length > 0 ? ' · ' : '') + say.list(sureness)] : []),
  ],
  closing: 'Откуда это взято',
  closingLink: 'Все источники и вся история',
  prompts: {
    quote: [
      'Кто говорит, когда, кому и зачем?',
      'Что ещё происходило? Согласны ли другие?',
      'Кто передаёт эти слова и можно ли их проверить?',
    ],
    chart: ['Что показано?', 'Что изменилось?', 'Что из этого следует?'],
  },
  draw: {
    label: (year) => `Ваше предположение, ${year}\u00a0год`,
    mark: 'Ваше предположение',
    hint: 'Подвиньте метку',
    byEye: 'Заполните на глаз',
    pick: 'Выберите одну из диаграмм',
    amount: ({ amount, unit }, say) => {
      if (unit === 'percent') return say.percent(amount, Number.isInteger(amount) ? 0 : 1)
      if (unit === 'count') return say.count(amount)
      return `${say.count(amount)} ${say.plural(amount, { one: 'место', few: 'места', many: 'мест', other: 'места' })}`
    },
    guess: (amount) => `Ваше предположение: ${amount}`,
    gap: ({ by, side, unit }, say) => {
      if (side === 'none') return 'точно'
      const than = side === 'low' ? 'меньше' : 'больше'
      if (unit === 'count') return `на ${say.count(by)} ${than}`
      const points = { one: 'пункт', few: 'пункта', many: 'пунктов', other: 'пункта' }
      const seats = { one: 'место', few: 'места', many: 'мест', other: 'места' }
      return unit === 'percent'
        ? `на ${say.tenths(by)} ${say.plural(by, points)} ${than}`
        : `на ${say.count(by)} ${say.plural(by, seats)} ${than}`
    },
    picked: (picked, right) =>
      picked === right
        ? `Ваше предположение: ${picked}, верно`
        : `Ваше предположение: ${picked}. Верный ответ: ${right}`,
    none: 'Предположения не было',
  },
  hands: {
    title: 'Поднятые руки',
    count: (option) => `Поднято рук: ${option}`,
    right: 'верно',
    clear: 'Стереть предположения и руки',
  },
  lesson: {
    title: 'Урок',
    minutes: (minutes, say) => `${say.tenths(minutes)}\u00a0мин`,
    all: (minutes, say) =>
      minutes === null ? 'Все шаги' : `Все шаги, ${say.count(Math.round(minutes))}\u00a0мин`,
    own: (minutes, say) =>
      minutes === null ? 'Свой выбор' : `Свой выбор, ${say.count(Math.round(minutes))}\u00a0мин`,
    choose: 'Выбрать шаги',
    estimate: 'Минуты\u00a0— наша оценка.',
    include: (heading) => `Показывать: ${heading}`,
    earlier: (heading) => `Раньше: ${heading}`,
    later: (heading) => `Позже: ${heading}`,
    copy: 'Скопировать ссылку на этот урок',
    copied: 'Скопировано',
  },
  controls: {
    label: 'Презентация',
    previous: 'Назад',
    next: 'Далее',
    overview: 'Шаги',
    black: 'Чёрный',
    presenter: 'Докладчик',
    stage: 'Окно для проектора',
    fullScreen: 'Полный экран',
    settings: 'Вид',
    keys: 'Клавиши',
    pointer: 'Указка',
    read: 'Читать',
    close: 'Закрыть',
  },
  keys: {
    title: 'Клавиши',
    rows: [
      { keys: 'PageDown → Пробел Enter', does: 'Далее или показать ответ' },
      { keys: 'PageUp ← Shift+Пробел', does: 'Назад' },
      { keys: 'Home, End', does: 'Первый шаг, последний шаг' },
      { keys: '↑ ↓', does: 'Прокрутить шаг, который выше экрана' },
      { keys: '. или B', does: 'Чёрный экран; «Далее» или Esc возвращает картинку' },
      { keys: 'F', does: 'Полный экран' },
      { keys: 'S', does: 'Окно докладчика с заметками' },
      { keys: 'G', does: 'Шаги' },
      { keys: 'число, затем Enter', does: 'Перейти к этому шагу' },
      { keys: '+ и −', does: 'Крупнее и мельче текст' },
      { keys: 'L', does: 'Указка, которую видит класс' },
      { keys: '?', does: 'Этот список' },
    ],
  },
  settings: {
    title: 'Вид',
    size: 'Размер текста',
    percent: (size, say) => say.percent(size, 0),
    look: 'Помещение',
    bright: 'светлое',
    dark: 'тёмное',
    letters: 'Буквенные клавиши',
    distance: 'Расстояние до последнего ряда, м',
    height: 'Высота изображения, м',
    enough: (size, say) => `Возьмите размер текста ${say.percent(size, 0)}.`,
    tooFar: (distance, say) =>
      `Даже самый крупный текст читается только до ${say.decimal(distance)}\u00a0м.`,
    rule: 'Правило для текста на экране: на каждый метр расстояния буквы высотой не меньше 4\u00a0мм.',
    awake: 'Экран не погаснет.',
    notAwake: 'Этот браузер не может держать экран включённым.',
  },
  presenter: {
    title: 'Докладчик',
    current: 'Сейчас',
    next: 'Далее',
    end: 'Конец презентации',
    elapsed: ({ passed, planned }) => ['Прошло ', passed, ' из ', planned],
    minutes: 'План, минут',
    start: 'Пуск',
    pause: 'Пауза',
    reset: 'Сбросить',
    clock: (time) => ['Часы ', time],
    blocked: 'Браузер заблокировал окно докладчика. Разрешите окна для этой страницы и нажмите S.',
    alone: 'Окно для проектора не отвечает.',
    linked: 'Связано с окном для проектора.',
    planned: ({ step, until, all }, say) =>
      `План: ${say.tenths(step)}\u00a0мин на этот шаг, ${say.tenths(until)} из ${say.tenths(all)} до его конца (наша оценка)`,
  },
  fullScreenAgain: 'Нажмите F, чтобы вернуть полный экран.',
  typed: (number, say) => `Шаг ${say.count(number)}: нажмите Enter`,
} satisfies InterfaceWords['present']
