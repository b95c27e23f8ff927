import type { LabelForm } from './placeLabels'
import { shortenText, textWidth } from '../model/textWidth'
import type { TextFace } from '../model/textWidth'
import type { Cluster } from './clusterMarks'
import type { TimelineItem } from './timelineData'
import type { TimelineMetrics } from './timelineMetrics'

export type LineKind = 'date' | 'title' | 'flag' | 'note' | 'small'

/** One line of a label. */
export interface LabelLine {
  readonly kind: LineKind
  readonly text: string
  /** A bold beginning on the same line: the date of a small label. */
  readonly lead?: string
}

/** A way to write a label, with the lines it is written in. */
export interface WrittenForm extends LabelForm {
  readonly lines: readonly LabelLine[]
}

const dayMs = 86_400_000

const isDay = ({ from, until }: TimelineItem) => until - from <= dayMs

/** Longest title on the timeline when it has to be cut, in em of the title. */
const cutTitle = 8

/** The flags of the main lane, from everything to the bare date; of a day also with its year alone. Widths in px. */
export function mainForms(
  item: TimelineItem,
  metrics: TimelineMetrics,
  em: number,
  year: string,
): readonly WrittenForm[] {
  const date: LabelLine = { kind: 'date', text: item.when }
  const title: LabelLine = { kind: 'title', text: item.title }
  const short: LabelLine = { kind: 'title', text: item.short }
  const note: LabelLine = { kind: 'note', text: item.note }
  const cut = shortenText(
    item.short,
    'serifBold',
    metrics.title * em,
    (cutTitle * metrics.title * em) / metrics.spacing,
  )
  const forms: (readonly [cost: number, lines: readonly LabelLine[]])[] = [
    [2, [date, title]],
    [3, [date, short]],
    [12, [date]],
  ]
  if (metrics.showsNote) forms.unshift([0, [date, title, note]], [2.5, [date, short, note]])
  if (isDay(item)) forms.push([4, [{ kind: 'date', text: year }, short]])
  if (cut !== undefined && cut !== item.short) forms.push([8, [date, { kind: 'title', text: cut }]])
  return forms.map(([cost, lines]) => ({ cost, lines, width: widestOf(lines, metrics, em) }))
}

/** The flags of another lane on the main axis: from afar the year and a few words; two of them in two lines where notes have room. */
export function flagForms(
  item: TimelineItem,
  metrics: TimelineMetrics,
  em: number,
  when: { readonly isClose: boolean; readonly year: string },
): readonly WrittenForm[] {
  const write = (date: string, ...titles: readonly string[]): readonly LabelLine[] => [
    { kind: 'date', text: date },
    ...titles.map((text) => ({ kind: 'flag', text }) as const),
  ]
  const words = item.short.split(' ')
  const forms = when.isClose
    ? [write(item.when, item.title), write(item.when, item.short)]
    : [
        write(when.year, item.short),
        ...(metrics.showsNote && words.length === 2 ? [write(when.year, ...words)] : []),
      ]
  return forms.map((lines, index) => ({ cost: index, lines, width: widestOf(lines, metrics, em) }))
}

/** One-line labels: of the other lanes, and of all where the drawing is slim, with a day's year alone if need be. */
export function smallForms(
  item: TimelineItem,
  metrics: TimelineMetrics,
  em: number,
  year: string,
): readonly WrittenForm[] {
  const { when, title, short } = item
  const forms: (readonly [cost: number, lead: string, text: string])[] = [
    [0, when, title],
    [2, when, short],
    [4, when, ''],
  ]
  if (metrics.isSlim && isDay(item)) forms.push([3, year, short])
  return forms.map(([cost, lead, text]) => {
    const lines: readonly LabelLine[] = [{ kind: 'small', lead, text }]
    return { cost, lines, width: widestOf(lines, metrics, em) }
  })
}

/** So many of a cluster are named by it. */
const mostNamed = 3

/** A cluster says which years it holds, and of a few milestones of the main lane which ones. */
export function clusterForms(
  cluster: Cluster<TimelineItem>,
  metrics: TimelineMetrics,
  em: number,
  formatYear: (ms: number) => string,
  isMain = false,
): readonly WrittenForm[] {
  const years = [
    ...new Set([formatYear(cluster.items[0]?.time ?? cluster.time), formatYear(cluster.until)]),
  ].join('–')
  const { items } = cluster
  const [first] = items
  // Moments of one day say which.
  const lead = first && items.every(({ when }) => when === first.when) ? first.when : years
  const names =
    isMain && items.length <= mostNamed ? items.map(({ short }) => short).join(' · ') : ''
  const texts = [...(names === '' ? [] : [names]), '']
  return texts.map((text, index) => {
    const lines: readonly LabelLine[] = [{ kind: 'small', lead: isMain ? lead : years, text }]
    return { cost: 1 + index * 4, lines, width: widestOf(lines, metrics, em) }
  })
}

function widestOf(lines: readonly LabelLine[], metrics: TimelineMetrics, em: number): number {
  return Math.max(...lines.map((line) => lineWidth(line, metrics, em)))
}

/** Width of a line in px. */
export function lineWidth(line: LabelLine, metrics: TimelineMetrics, em: number): number {
  const widthOf = (text: string, face: TextFace, size: number) =>
    textWidth(text, face, size * em) * metrics.spacing
  switch (line.kind) {
    case 'date':
      return widthOf(line.text, 'sansBold', metrics.date)
    case 'title':
      return widthOf(line.text, 'serifBold', metrics.title)
    case 'flag':
      return widthOf(line.text, 'serifBold', metrics.flag)
    case 'note':
      return widthOf(line.text, 'sans', metrics.note)
    case 'small': {
      const lead = widthOf(line.lead ?? '', 'sansBold', metrics.small)
      const space = line.text ? smallSpace(metrics, em) : 0
      return lead + space + widthOf(line.text, 'sans', metrics.small)
    }
  }
}

/** Between the date and the title of a small label, in px. */
export function smallSpace(metrics: TimelineMetrics, em: number): number {
  return 0.4 * metrics.small * em
}
