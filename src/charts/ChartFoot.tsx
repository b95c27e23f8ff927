import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { Chart } from '../model/story'
import { uniqueById } from '../model/uniqueById'
import { useLanguage } from '../ui/LanguageContext'
import { StoryLink } from '../ui/StoryLink'
import inRow from '../ui/FoldInRow.module.css'
import styles from './ChartFoot.module.css'
import { ChartHighlight } from './ChartHighlight'
import { ChartDate } from './ChartDate'
import { ChartOrigins } from './ChartOrigins'
import type { ChartView } from './chartViews'
import { sourcesFile, tableFile } from './fileNames'
import { kindOf } from './kinds'
import { linkAttributes, slotAttributes } from './marks'

interface ChartFootProps {
  readonly chart: Chart
  readonly views: readonly ChartView[]
  /** The pictures of the views that stand here, as files. */
  readonly files: ReactNode
  /** Words that open the page's card of sources; undefined where the sources stand here. */
  readonly sources: ReactNode
  /** Ids of the groups of which one can be highlighted. */
  readonly groups: readonly string[] | undefined
}

/** One row of quiet words: the numbers with what they rest on, and how to take them along. */
export function ChartFoot({ chart, views, files, sources, groups }: ChartFootProps) {
  const { chartFrame } = useLanguage().words
  // Under the title of the whole, where the views of one chart have titles of their own.
  const charts = uniqueById([...views.map((view) => view.chart), chart])
  const save = `${chart.id}-save`
  const origins =
    sources === undefined ? (
      <ChartOrigins charts={charts} />
    ) : (
      <div {...slotAttributes('sources')}>{sources}</div>
    )
  return (
    <div className={styles.row}>
      <details className={`${inRow.inRow} ${styles.fold}`}>
        <summary className={styles.word}>{chartFrame.table}</summary>
        <div className={styles.inside}>
          {charts.map((one, nth) => {
            const { Table } = kindOf(one.kind)
            return (
              <Fragment key={one.id}>
                <div className={styles.about}>
                  <ChartDate chart={one} />
                  {nth === 0 && origins}
                </div>
                <p>{one.note}</p>
                <Table chart={one} />
              </Fragment>
            )
          })}
        </div>
      </details>
      <button type="button" className={styles.word} popoverTarget={save}>
        {chartFrame.save}
      </button>
      <div
        id={save}
        popover="auto"
        className={styles.card}
        data-save=""
        {...slotAttributes('files')}
      >
        <ul>
          {charts.flatMap(({ id, title, label = title }) =>
            [
              { href: tableFile(id), word: chartFrame.csv },
              { href: sourcesFile(id), word: chartFrame.csvSources },
            ].map(({ href, word }) => {
              const name = charts.length > 1 ? `${word}: ${label}` : word
              return (
                <li key={href}>
                  <StoryLink href={href} download aria-label={`${name} · ${title}`}>
                    {name}
                  </StoryLink>
                </li>
              )
            }),
          )}
        </ul>
        {files}
      </div>
      <span>
        <StoryLink
          className={styles.word}
          href={`#${chart.id}`}
          data-copy-link={`#${chart.id}`}
          data-copied={chartFrame.copied}
          data-copy-failed={chartFrame.copyFailed}
          {...linkAttributes}
        >
          {chartFrame.link}
        </StoryLink>{' '}
        <span role="status" />
      </span>
      {groups && <ChartHighlight groups={groups} isOne={kindOf(chart.kind).titles !== undefined} />}
    </div>
  )
}
