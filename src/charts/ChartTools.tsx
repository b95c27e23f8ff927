import type { Chart } from '../model/story'
import { useLanguage } from '../ui/LanguageContext'
import type { ChartView } from './ChartFrame'
import { StoryLink } from '../ui/StoryLink'
import styles from './ChartTools.module.css'
import { pictureFile, tableFile } from './fileNames'
import { linkAttributes } from './marks'

interface ChartToolsProps {
  readonly chart: Chart
  readonly views: readonly ChartView[]
}

/** The numbers as a table, and what can be taken along: files and the chart's own address. */
export function ChartTools({ chart, views }: ChartToolsProps) {
  const { chartFrame } = useLanguage().words
  const label = (kind: string) => `${chartFrame.download} ${kind}: ${chart.title}`
  return (
    <div className={styles.tools}>
      <details className={styles.table}>
        <summary>{chartFrame.table}</summary>
        {views.map(({ id, table }, index) => (
          <div key={id} data-view={index}>
            {table}
          </div>
        ))}
      </details>
      <ul className={styles.files}>
        <li>
          <StoryLink href={tableFile(chart.id)} download aria-label={label(chartFrame.csv)}>
            {chartFrame.csv}
          </StoryLink>
        </li>
        {views.map(({ id }, index) => {
          const file = pictureFile(chart.id, index === 0 ? undefined : id)
          return (
            <li key={id} data-view={index}>
              <StoryLink href={file} download aria-label={label(chartFrame.svg)}>
                {chartFrame.svg}
              </StoryLink>{' '}
              <button
                type="button"
                data-png={file}
                data-needs-script
                aria-label={label(chartFrame.png)}
              >
                {chartFrame.png}
              </button>
            </li>
          )
        })}
        <li>
          <StoryLink href={`#${chart.id}`} {...linkAttributes}>
            {chartFrame.link}
          </StoryLink>
        </li>
        <li data-needs-script>
          <button
            type="button"
            data-copy-link={`#${chart.id}`}
            data-copied={chartFrame.copied}
            data-copy-failed={chartFrame.copyFailed}
          >
            {chartFrame.copyLink}
          </button>{' '}
          <span role="status" />
        </li>
      </ul>
    </div>
  )
}
