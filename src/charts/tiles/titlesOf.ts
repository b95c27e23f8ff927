import type { Chart, Story } from '../../model/story'
import { findPersons, peoplesOf, rankShares, sharesOf, viewOf } from './findShares'

/** The finding of one view for each people, in their order; the first is what the chart says itself. */
export function titlesOf(
  chart: Chart<'tiles'>,
  view: string,
  { words, formats }: Pick<Story, 'words' | 'formats'>,
): readonly string[] {
  const { country, total } = chart.options
  const { regions } = chart.data
  const everybody = findPersons(regions, country, total)
  const [, ...others] = peoplesOf(chart)
  return [
    chart.title,
    ...others.map((group) => {
      const [most] = rankShares(sharesOf(chart, group, viewOf(view)))
      const inside = words.regions[most?.region ?? '']?.inside ?? ''
      const found = { group: words.groups[group] ?? group, inside, share: most?.share ?? 0 }
      const whole = (100 * findPersons(regions, country, group)) / everybody
      return viewOf(view) === 'share'
        ? words.chartFrame.mostOfRegion({ ...found, whole }, formats)
        : words.chartFrame.mostMembers(found, formats)
    }),
  ]
}
