import type { Chart } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import { StoryLink } from '../ui/StoryLink'

/** When the numbers of a chart were true, and the quotation that they speak to. */
export function ChartDate({ chart }: { readonly chart: Chart }) {
  const { words, formats } = useLanguage()
  return (
    <p>
      {words.chartFrame.numbersOf(chart.date, formats)}
      {chart.quote !== undefined && (
        <>
          {' · '}
          <StoryLink href={`#quote-${chart.quote}`}>{words.chartFrame.quote}</StoryLink>
        </>
      )}
    </p>
  )
}
