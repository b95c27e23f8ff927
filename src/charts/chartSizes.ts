import type { ChartKindName } from '../model/chartFacts'
import { textWidth } from '../model/textWidth'

/**
 * Drawings are laid out in units of their own viewBox at two widths, and some at a third, for a whole
 * page. ChartWidths.module.css shows the one that fits, and sets its text so that it comes out between
 * 13 and 19 px; the texts of a drawing are never larger than they are laid out for.
 */
export const chartWidths = { narrow: 310, wide: 450, broad: 900 } as const

/** Whether a drawing is laid out for a column as narrow as a phone. */
export function isNarrow(width: number): boolean {
  return width < 400
}

/** Whether a drawing is laid out for a whole page. */
export function isBroad(width: number): boolean {
  return width >= chartWidths.broad
}

/**
 * At which a chart is projected: as narrow as it gets, so that its text comes out large beside the
 * words. Many small charts in a row need the whole stage.
 */
export function stageWidth(kind: ChartKindName): 280 | 560 {
  return kind === 'paths' ? 560 : 280
}

/** Whether a drawing is laid out for the stage, where its height decides how large its text is. */
export function isProjected(width: number): boolean {
  return width === 280 || width === 560
}

/** Size of ordinary text in a drawing, in viewBox units. */
export const chartTextSize = 15

/** The same on the stage, where many small charts stand in a row (ChartWidths.module.css). */
export const projectedTextSize = 16.5

/**
 * Width of a line of text in viewBox units, in the bold face and a little generous: other fonts may
 * take the place of ours. Good for keeping labels apart, not for aligning them.
 */
export function estimateTextWidth(text: string, size = chartTextSize): number {
  return textWidth(text, 'sansBold', size) * 1.03
}
