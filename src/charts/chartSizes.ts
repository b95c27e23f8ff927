import type { ChartKindName } from '../model/chartFacts'

/**
 * Drawings are laid out in units of their own viewBox at three widths. ChartWidths.module.css
 * shows the one whose text comes out between 13 and 19 px, and sets text in the same size.
 */
export const chartWidths = [300, 430, 600] as const

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

/**
 * Rough width of a line of text in viewBox units, on the generous side: nothing measures text
 * where pages are rendered ahead of time. Good for keeping labels apart, not for aligning them.
 */
export function estimateTextWidth(text: string, size = chartTextSize): number {
  return text.length * size * 0.5
}
