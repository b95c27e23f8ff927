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

/** One row of quiet words: what the numbers rest on, the numbers themselves, and how to take them along. */
export function ChartFoot({ chart, views, files, sources, groups }: ChartFootProps) {
  const { chartFrame } = useLanguage().words
  const charts = uniqueById(views.map((view) => view.chart))
  const save = `${chart.id}-save`
  return (
    <div className={styles.row}>
      {sources === undefined ? (
        <ChartOrigins charts={charts} />
      ) : (
        <span {...slotAttributes('sources')}>{sources}</span>
      )}
      <details className={`${inRow.inRow} ${styles.fold}`}>
        <summary className={styles.word}>{chartFrame.table}</summary>
        <div className={styles.tables}>
          {charts.map((one) => {
            const { Table } = kindOf(one.kind)
            return <Table key={one.id} chart={one} />
          })}
        </div>
      </details>
      <details className={`${inRow.inRow} ${styles.fold}`}>
        <summary className={styles.word}>{chartFrame.note}</summary>
        {charts.map((one) => (
          <Fragment key={one.id}>
            <p>{one.note}</p>
            {sources !== undefined && <ChartDate chart={one} />}
          </Fragment>
        ))}
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
