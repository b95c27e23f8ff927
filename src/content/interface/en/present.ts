import type { InterfaceWords } from '../../../model/words'

export const present = {
  step: ({ number, total }, say) => `Step ${say.count(number)} of ${say.count(total)}`,
  announce: ({ number, total, heading, answer }, say) => {
    const step = `Step ${say.count(number)} of ${say.count(total)}: ${heading}`
    return answer === undefined ? step : `${step}. Answer shown: ${answer}`
  },
  black: 'The screen is black.',
  start: 'Press → or PageDown to begin, ? for all keys.',
  moment: 'Present this moment',
  question: 'Question',
  answer: 'Answer',
  notes: 'Notes',
  part: ({ number, total }, say) => `part ${say.count(number)} of ${say.count(total)}`,
  laterPart: ({ title, number, total }, say) =>
    `${title} (${say.count(number)} of ${say.count(total)})`,
  foot: ({ sources, more, sureness }, say) => [
    ...(sources.length > 0 ? ['Sources: ', ...say.listPieces(sources)] : []),
    ...(more > 0 ? [` and ${say.count(more)} more`] : []),
    ...(sureness.length > 0 ? [(sources.length > 0 ? ' · ' : '') + say.list(sureness)] : []),
  ],
  closing: 'Where this comes from',
  closingLink: 'All sources and the full story',
  prompts: {
    quote: [
      'Who speaks, when, to whom, and why?',
      'What else was happening? Do others agree?',
      'Who reports the words, and can we check them?',
    ],
    chart: ['What is shown?', 'What changed?', 'So what?'],
  },
  draw: {
    label: (year) => `Your guess for ${year}`,
    mark: 'Your guess',
    hint: 'Move the mark',
    byEye: 'Fill it by eye',
    pick: 'Pick one chart',
    amount: ({ amount, unit }, say) => {
      if (unit === 'percent') return say.percent(amount, Number.isInteger(amount) ? 0 : 1)
      if (unit === 'count') return say.count(amount)
      return `${say.count(amount)} ${say.plural(amount, { one: 'seat', other: 'seats' })}`
    },
    guess: (amount) => `Your guess: ${amount}`,
    gap: ({ by, side, unit }, say) => {
      if (side === 'none') return 'exactly right'
      const few = unit === 'percent' ? 'low' : 'too few'
      const many = unit === 'percent' ? 'high' : 'too many'
      const points = say.plural(by, { one: 'point', other: 'points' })
      const amount = unit === 'percent' ? `${say.tenths(by)} ${points}` : say.count(by)
      return `${amount} ${side === 'low' ? few : many}`
    },
    picked: (picked, right) =>
      picked === right ? `Your guess: ${picked}, right` : `Your guess: ${picked}. Right: ${right}`,
    none: 'No guess made',
  },
  hands: {
    title: 'Show of hands',
    count: (option) => `Hands for: ${option}`,
    right: 'right',
    clear: 'Clear guesses and hands',
  },
  lesson: {
    title: 'Lesson',
    minutes: (minutes, say) => `${say.tenths(minutes)} min`,
    all: (minutes, say) =>
      minutes === null ? 'All steps' : `All steps, ${say.count(Math.round(minutes))} min`,
    own: (minutes, say) =>
      minutes === null ? 'Own choice' : `Own choice, ${say.count(Math.round(minutes))} min`,
    choose: 'Choose steps',
    estimate: 'Minutes are our estimate.',
    include: (heading) => `Show “${heading}”`,
    earlier: (heading) => `Earlier: ${heading}`,
    later: (heading) => `Later: ${heading}`,
    copy: 'Copy the link to this lesson',
    copied: 'Copied',
  },
  controls: {
    label: 'Presentation',
    previous: 'Back',
    next: 'Next',
    overview: 'All steps',
    black: 'Black',
    presenter: 'Presenter window',
    stage: 'Projected window',
    fullScreen: 'Full screen',
    settings: 'Size and look',
    keys: 'Keys',
    pointer: 'Pointer',
    read: 'Read the story',
    close: 'Close',
  },
  keys: {
    title: 'Keys',
    rows: [
      { keys: 'PageDown → Space Enter', does: 'Next, or show the answer' },
      { keys: 'PageUp ← Shift+Space', does: 'Back' },
      { keys: 'Home, End', does: 'First step, last step' },
      { keys: '↑ ↓', does: 'Scroll a step that is taller than the screen' },
      { keys: '. or B', does: 'Black screen; next or Esc brings it back' },
      { keys: 'F', does: 'Full screen' },
      { keys: 'S', does: 'Presenter window with notes' },
      { keys: 'G', does: 'All steps' },
      { keys: 'a number, then Enter', does: 'Go to that step' },
      { keys: '+ and −', does: 'Larger and smaller text' },
      { keys: 'L', does: 'Pointer that the class can see' },
      { keys: '?', does: 'This list' },
    ],
  },
  settings: {
    title: 'Size and look',
    size: 'Text size',
    percent: (size, say) => say.percent(size, 0),
    look: 'Room',
    bright: 'bright',
    dark: 'dark',
    letters: 'Letters as keys',
    distance: 'Distance of the last row, metres',
    height: 'Height of the picture, metres',
    enough: (size, say) => `Take text size ${say.percent(size, 0)}.`,
    tooFar: (distance, say) =>
      `Even the largest text is read only up to ${say.decimal(distance)} m.`,
    rule: 'Rule of thumb for projected text: letters at least 4 mm high for each metre of distance.',
    awake: 'The screen is kept awake.',
    notAwake: 'This browser cannot keep the screen awake.',
  },
  presenter: {
    title: 'Presenter',
    current: 'Now',
    next: 'Next',
    end: 'End of the presentation',
    elapsed: ({ passed, planned }) => ['Time so far ', passed, ' of ', planned],
    minutes: 'Minutes planned',
    start: 'Start',
    pause: 'Pause',
    reset: 'Reset',
    clock: (time) => ['Clock ', time],
    blocked: 'The browser blocked the presenter window. Allow windows for this page and press S.',
    alone: 'No projected window answers.',
    linked: 'In step with the projected window.',
    planned: ({ step, until, all }, say) =>
      `Planned: ${say.tenths(step)} min for this step, ${say.tenths(until)} of ${say.tenths(all)} until its end (our estimate)`,
  },
  fullScreenAgain: 'Press F for full screen again.',
  typed: (number, say) => `Step ${say.count(number)}: press Enter`,
} satisfies InterfaceWords['present']
