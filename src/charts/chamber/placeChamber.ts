import { isNarrow } from '../chartSizes'

/** Where the labels of the seats stand: at the ends of one line, in two lines, in two beside the seats. */
export type LabelPlace = 'ends' | 'below' | 'beside'

/** In viewBox units, what they add to the height of the seats. */
export const labelsHeight: Readonly<Record<LabelPlace, number>> = { ends: 32, below: 54, beside: 4 }

export interface ChamberRoom {
  /** Width of the half circle, and the room to its left. */
  readonly span: number
  readonly inset: number
  readonly place: LabelPlace
}

/** Of the seat beside a label, between labels, and between labels and seats. */
const [sampleRoom, labelGap, besideGap] = [17, 50, 40]

/**
 * How wide the half circle of a drawing is: no higher than fits where a height is given. All in
 * viewBox units; `labels` are the widths of both.
 */
export function placeChamber(
  width: number,
  labels: readonly number[],
  height?: number,
): ChamberRoom {
  const needed = labels.reduce((sum, label) => sum + label, labelGap)
  if (height === undefined) {
    // Beside words a half circle of the whole width would be too high.
    const inset = isNarrow(width) ? 0 : Math.round(width * 0.08)
    const span = width - 2 * inset
    return { span, inset, place: needed > span ? 'below' : 'ends' }
  }
  const spanOf = (place: LabelPlace, room: number) =>
    Math.min(room, Math.floor(1.9 * (height - labelsHeight[place])))
  if (width > 2.2 * height) {
    const left = Math.ceil(Math.max(...labels) + sampleRoom + besideGap)
    const span = spanOf('beside', width - left)
    return { span, inset: width - span, place: 'beside' }
  }
  const atEnds = spanOf('ends', width)
  const place = needed > atEnds ? 'below' : 'ends'
  const span = spanOf(place, width)
  return { span, inset: Math.round((width - span) / 2), place }
}
