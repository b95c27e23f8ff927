import type { Formats } from '../../../model/formats'
import type { InterfaceWords, Span } from '../../../model/words'

const sayPeriod = ({ from, to }: Span, say: Formats) =>
  from.precision === 'year' && to.precision === 'year'
    ? `${say.instant(from)}–${say.instant(to)}`
    : `${say.instant(from)} – ${say.instant(to)}`

export const timeline = {
  title: 'Лента времени',
  drawing: 'События и переписи на ленте времени',
  controls: 'Масштаб',
  keys: 'Стрелки ведут от события к событию, Enter открывает его, + и − меняют масштаб, 0 показывает всё.',
  range: ({ from, to }, say) =>
    from.precision === 'year'
      ? `${say.instant(from)}–${say.instant(to)}`
      : `${say.monthOfYear(from.time)} – ${say.monthOfYear(to.time)}`,
  zoomIn: (span, say) => `Приблизить, сейчас ${sayPeriod(span, say)}`,
  zoomOut: (span, say) => `Отдалить, сейчас ${sayPeriod(span, say)}`,
  fit: 'Все годы',
  now: (span, say) => `Показано: ${sayPeriod(span, say)}`,
  overview: 'Видимая часть ленты времени',
  overviewValue: sayPeriod,
  numbers: 'Состав населения по переписям',
  census: ({ year, parts }, say) =>
    `Перепись ${year}: ${say.list(parts.map(({ name, share }) => `${say.percent(share)} ${name}`))}`,
  censusShort: (year) => `Перепись ${year}`,
  cluster: ({ count, from, to, seen }, say) => {
    const forms = { one: 'событие', few: 'события', many: 'событий', other: 'события' }
    const moments = `${say.count(count)} ${say.plural(count, forms)}`
    if (seen !== undefined) return `${seen}: ${moments}`
    return from === to ? `${moments}, ${from}` : `${moments}, ${from}–${to}`
  },
  marker: ({ when, title, more = [] }) => [`${when}: ${title}`, ...more].join('. '),
  legend: 'Процент населения',
  choosePeople: 'Выделить этнос',
} satisfies InterfaceWords['timeline']
