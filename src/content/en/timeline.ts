import type { WordsOfContent } from '../shape'

export const timeline = {
  title: 'Timeline',
  keys: 'Arrow keys move from moment to moment, Home and End go to the first and the last, Enter opens one. Plus and minus zoom.',
  zoomIn: (from, to) => `Zoom in, now ${from} to ${to}`,
  zoomOut: (from, to) => `Zoom out, now ${from} to ${to}`,
  fit: 'Show all',
  fitShort: 'All',
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
  hint: 'Drag to move. Hold Ctrl or ⌘ and turn the wheel, or pinch, to zoom.',
} satisfies WordsOfContent['timeline']
