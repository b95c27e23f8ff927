import type { Problem } from '../model/problem'
import type { ContentFiles } from './chartKind'

/** A problem for each id that a chart's options name and that is not among those of its rows. */
export function reportUnknown(
  chart: { readonly id: string },
  files: ContentFiles,
  what: string,
  named: readonly string[],
  known: readonly string[],
): readonly Problem[] {
  return named
    .filter((id) => !known.includes(id))
    .map((id) => ({
      file: files.facts('charts'),
      id: chart.id,
      sentence: `It refers to the ${what} "${id}", which does not exist.`,
    }))
}
