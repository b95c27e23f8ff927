/**
 * Sizes of the drawing in em of its root text. Font sizes stand again in TimelineDrawing.module.css,
 * under the same names and at the same widths, and in StageTimeline.module.css; an end-to-end test
 * measures that both agree.
 */
export type WidthClass = 'narrow' | 'medium' | 'wide' | 'large' | 'stage'

export interface TimelineMetrics {
  readonly size: WidthClass
  /** Font sizes. */
  readonly date: number
  readonly title: number
  /** Of a flag of another lane on the main axis. */
  readonly flag: number
  readonly note: number
  readonly small: number
  /** Most rows of flags above the main line, and the height of one. */
  readonly rows: number
  readonly rowHeight: number
  /** Between the lowest row and the main line. */
  readonly lift: number
  readonly showsNote: boolean
  /** Flags of the main lane on one line, the date before the title; eras have their titles below. */
  readonly isSlim?: true
  /** How many times as wide as usual the reader's own spacing makes texts. */
  readonly spacing: number
}

/**
 * Layouts change at these widths, in px at 16 px text; between two of them only distances grow.
 * StillTimeline.module.css shows its drawings by the same numbers.
 */
export const leastWidths = [160, 256, 288, 320, 340, 560, 900, 1180, 1440] as const

const classWidths: Readonly<Record<Exclude<WidthClass, 'stage'>, number>> = {
  narrow: 0,
  medium: 560,
  wide: 1180,
  large: 1440,
}

const metrics: Readonly<Record<WidthClass, Omit<TimelineMetrics, 'spacing'>>> = {
  narrow: {
    size: 'narrow',
    date: 0.875,
    title: 1.05,
    flag: 0.875,
    note: 0.9,
    small: 0.8125,
    rows: 4,
    rowHeight: 2.9,
    lift: 0.7,
    showsNote: false,
  },
  medium: {
    size: 'medium',
    date: 0.875,
    title: 1.25,
    flag: 1,
    note: 0.9,
    small: 0.8125,
    rows: 3,
    rowHeight: 4.25,
    lift: 1.2,
    showsNote: true,
  },
  wide: {
    size: 'wide',
    date: 0.9,
    title: 1.5,
    flag: 1,
    note: 0.95,
    small: 0.84,
    rows: 3,
    rowHeight: 4.9,
    lift: 3,
    showsNote: true,
  },
  large: {
    size: 'large',
    date: 1,
    title: 1.8,
    flag: 1.2,
    note: 1.06,
    small: 0.9,
    rows: 3,
    rowHeight: 5.7,
    lift: 3.2,
    showsNote: true,
  },
  stage: {
    size: 'stage',
    date: 1,
    title: 1,
    flag: 1,
    note: 1,
    small: 1,
    rows: 3,
    rowHeight: 1.4,
    lift: 0.7,
    showsNote: false,
    isSlim: true,
  },
}

/** For a drawing that is projected, of any width: all of one size, and no higher than need be. */
export const stageMetrics: TimelineMetrics = { ...metrics.stage, spacing: 1 }

/** The same object for the same values, so that marks are drawn anew only where something changed. */
const known = new Map<string, TimelineMetrics>()

/** The class for a width in px and a text size in px; `spacing` as in `TimelineMetrics`. */
export function metricsFor(width: number, em: number, spacing = 1): TimelineMetrics {
  const base = leastWidth(width, em)
  const classes = ['large', 'wide', 'medium'] as const
  const size = classes.find((one) => base >= classWidths[one]) ?? 'narrow'
  const key = `${size} ${spacing}`
  const found = known.get(key) ?? { ...metrics[size], spacing }
  known.set(key, found)
  return found
}

/** The width in px at 16 px text whose layout a drawing of this width (px) and text size (px) has. */
export function leastWidth(width: number, em: number): number {
  const base = (width * 16) / em
  return leastWidths.filter((least) => least <= base).at(-1) ?? leastWidths[0]
}
