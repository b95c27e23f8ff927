import type { Chart } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { viewsOf } from './chartViews'
import { slotAttributes, slots } from './marks'
import { ViewPiece } from './ViewPiece'

interface ChartFragmentProps {
  readonly chart: Chart
  /** Which of the chart's views. */
  readonly nth: number
  readonly headingLevel: 2 | 3 | 4
}

/** What a further view of a chart adds to its frame: a file of its own, fetched when it is wanted. */
export function ChartFragment({ chart, nth, headingLevel }: ChartFragmentProps) {
  const view = viewsOf(chart, useLanguage())[nth]
  if (!view) return null
  return slots.map((slot) => (
    <div key={slot} {...slotAttributes(slot)}>
      <ViewPiece slot={slot} view={view} nth={nth} headingLevel={headingLevel} />
    </div>
  ))
}
