import type { InterfaceWords } from '../../../model/words'

export const timeline = {
  title: 'Timeline',
  drawing: 'Moments and censuses in time',
  controls: 'Zoom',
  keys: 'Arrow keys move from moment to moment, Enter opens one, + and − zoom, 0 shows all.',
  range: (from, to) => (/\D/.test(from) ? `${from} – ${to}` : `${from}–${to}`),
  zoomIn: (from, to) => `Zoom in, now ${from} to ${to}`,
  zoomOut: (from, to) => `Zoom out, now ${from} to ${to}`,
  fit: 'Show all',
  now: (from, to) => `Showing ${from} to ${to}`,
  overview: 'Visible part of the timeline',
  overviewValue: (from, to) => `${from} to ${to}`,
  numbers: 'Composition of the population by census',
  census: (year, parts) => `Census of ${year}: ${parts}`,
  censusShort: (year) => `Census ${year}`,
  cluster: (count, from, to) =>
    from === to ? `${count} moments in ${from}` : `${count} moments from ${from} to ${to}`,
  marker: (date, title) => `${date}: ${title}`,
  legend: 'Percent of the population',
} satisfies InterfaceWords['timeline']
