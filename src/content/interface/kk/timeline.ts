import type { InterfaceWords } from '../../../model/words'

export const timeline = {
  title: 'Уақыт сызығы',
  drawing: 'Уақыттағы оқиғалар мен халық санақтары',
  controls: 'Масштаб',
  keys: 'Бағыттама пернелері оқиғадан оқиғаға өтеді, Enter ашады, + және − масштабты өзгертеді, 0 бәрін көрсетеді.',
  range: ({ from, to }, say) =>
    from.precision === 'year'
      ? `${say.instant(from)}–${say.instant(to)}`
      : `${say.monthOfYear(from.time)} – ${say.monthOfYear(to.time)}`,
  zoomIn: ({ from, to }, say) => `Үлкейту, қазір: ${say.instant(from)} – ${say.instant(to)}`,
  zoomOut: ({ from, to }, say) => `Кішірейту, қазір: ${say.instant(from)} – ${say.instant(to)}`,
  fit: 'Барлық жыл',
  now: ({ from, to }, say) => `Көрсетілген кезең: ${say.instant(from)} – ${say.instant(to)}`,
  overview: 'Уақыт сызығының көрініп тұрған бөлігі',
  overviewValue: ({ from, to }, say) => `${say.instant(from)} – ${say.instant(to)}`,
  numbers: 'Халық құрамы, санақтар бойынша',
  census: ({ year, parts }, say) =>
    `Санақ, ${year}: ${say.list(parts.map(({ name, share }) => `${say.percent(share)} ${name}`))}`,
  censusShort: (year) => `Санақ, ${year}`,
  cluster: ({ count, from, to, seen }, say) => {
    const moments = `${say.count(count)} оқиға`
    if (seen !== undefined) return `${seen}: ${moments}`
    return from === to ? `${from} жыл: ${moments}` : `${from}–${to} жылдар: ${moments}`
  },
  marker: ({ when, title, more = [] }) => [`${when}: ${title}`, ...more].join('. '),
  legend: 'Халық үлесі, %',
  choosePeople: 'Этносты ерекшелеу',
} satisfies InterfaceWords['timeline']
