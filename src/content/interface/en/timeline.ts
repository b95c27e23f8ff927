import type { InterfaceWords } from '../../../model/words'

export const timeline = {
  title: 'Timeline',
  drawing: 'Moments and censuses in time',
  controls: 'Zoom',
  keys: 'Arrow keys move from moment to moment, Enter opens one, + and − zoom, 0 shows all.',
  range: ({ from, to }, say) =>
    from.precision === 'year'
      ? `${say.instant(from)}–${say.instant(to)}`
      : `${say.monthOfYear(from.time)} – ${say.monthOfYear(to.time)}`,
  zoomIn: ({ from, to }, say) => `Zoom in, now ${say.instant(from)} to ${say.instant(to)}`,
  zoomOut: ({ from, to }, say) => `Zoom out, now ${say.instant(from)} to ${say.instant(to)}`,
  fit: 'All years',
  now: ({ from, to }, say) => `Showing ${say.instant(from)} to ${say.instant(to)}`,
  overview: 'Visible part of the timeline',
  overviewValue: ({ from, to }, say) => `${say.instant(from)} to ${say.instant(to)}`,
  numbers: 'Composition of the population by census',
  census: ({ year, parts }, say) =>
    `Census ${year}: ${say.list(parts.map(({ name, share }) => `${say.percent(share)} ${name}`))}`,
  censusShort: (year) => `Census ${year}`,
  cluster: ({ count, from, to, seen }, say) => {
    const moments = `${say.count(count)} ${say.plural(count, { one: 'moment', other: 'moments' })}`
    if (seen !== undefined) return `${seen}: ${moments}`
    return from === to ? `${moments} in ${from}` : `${moments} from ${from} to ${to}`
  },
  marker: ({ when, title, more = [] }) => [`${when}: ${title}`, ...more].join('. '),
  legend: 'Percent of the population',
  choosePeople: 'Highlight a people',
} satisfies InterfaceWords['timeline']
