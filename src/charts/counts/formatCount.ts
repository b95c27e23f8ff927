import type { CountRow } from '../../model/chartFacts'
import type { Formats } from '../../model/formats'
import type { Words } from '../../model/words'

/** A stated number with what was said of its precision. */
export function formatCount(
  { number, qualifier }: CountRow,
  { chartFrame }: Words,
  formats: Formats,
): string {
  const text = formats.count(number)
  if (qualifier === 'about') return chartFrame.about(text)
  return qualifier === 'more' ? chartFrame.moreThan(text) : text
}
