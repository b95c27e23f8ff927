import { Fragment } from 'react'
import { ChartView } from '../../charts/ChartView'
import { Citations } from '../../evidence/Citations'
import { combineGrounds } from '../../model/combineGrounds'
import type { Milestone, Story } from '../../model/story'
import { QuoteCard } from '../../quotes/QuoteCard'
import { useLanguage } from '../../ui/LanguageContext'
import { MomentMedia } from '../../ui/MomentMedia'
import { TextMarks } from '../../ui/TextMarks'
import { laterParts } from '../pageData'
import styles from './MilestoneText.module.css'
import { MomentFolds } from './MomentFolds'
import { ReasonLinks } from './ReasonLinks'

/** One moment on one screen: what happened, words and numbers, and a row of folds with the rest. */
export function MilestoneText({
  story,
  id,
  presentHref,
  isRow = false,
}: {
  readonly story: Story
  readonly id: string
  /** Address of the page to project; no link to it without one. */
  readonly presentHref?: string | undefined
  /** Its date and title stand above it already, and its neighbors around it. */
  readonly isRow?: boolean
}) {
  const index = story.told.findIndex((one) => one.id === id)
  const milestone = story.told[index]
  const previous = story.told[index - 1]
  const next = story.told[index + 1]
  const { page, present, moment, lanes } = useLanguage().words
  const [later] = laterParts(story)
  const after = next ? { id: next.id, name: next.when } : later && { ...later, name: later.title }
  if (!milestone) return null
  const [chart] = milestone.charts
  const strand = milestone.lane === 'main' ? [] : [lanes[milestone.lane]]
  const when = [...(isRow ? [] : [milestone.when]), ...strand].join(' · ')
  return (
    <>
      <div className={styles.moment}>
        <header className={styles.head}>
          {when !== '' && <p className={styles.when}>{when}</p>}
          {!isRow && (
            <h2 id={`${id}-title`} className={styles.title} tabIndex={-1}>
              {milestone.title}
            </h2>
          )}
          {milestone.lead !== '' && <p className={styles.lead}>{milestone.lead}</p>}
          {!milestone.statements.some(({ isFirst }) => isFirst) && (
            <p>
              <Citations {...milestone} />
            </p>
          )}
        </header>
        {chart && (
          <div className={styles.chart}>
            <ChartView chart={chart} />
            <ReasonLinks chart={chart} story={story} />
          </div>
        )}
        {!chart && milestone.media?.kind === 'picture' && (
          <div className={styles.chart}>
            <MomentMedia of={milestone.media} />
          </div>
        )}
        <Front
          milestone={milestone}
          hasMedia={chart !== undefined || milestone.media?.kind === 'link'}
        />
      </div>
      <div className={styles.folds}>
        <MomentFolds story={story} milestone={milestone} />
        <nav className={styles.steps} aria-label={milestone.title}>
          {presentHref !== undefined && (
            <a href={`${presentHref}?step=${id}`} aria-label={present.moment}>
              {page.present}
            </a>
          )}
          {previous && !isRow && (
            <a href={`#${previous.id}`}>
              <span aria-hidden="true">↑</span> {previous.when}
            </a>
          )}
          {after && !isRow && (
            <a href={`#${after.id}`} data-next>
              {moment.next(after.name)} <span aria-hidden="true">↓</span>
            </a>
          )}
        </nav>
      </div>
    </>
  )
}

/** Two or three sentences with their sources, and the chief quotation. */
function Front({
  milestone,
  hasMedia,
}: {
  readonly milestone: Milestone
  /** What stands beside it stands here. */
  readonly hasMedia: boolean
}) {
  const { statements, quotes, media } = milestone
  const first = statements.filter(({ isFirst }) => isFirst)
  const [chief] = quotes
  const starts = first.flatMap(({ isParagraph }, index) =>
    index > 0 && isParagraph ? [index] : [],
  )
  const paragraphs =
    first.length === 0 ? [] : [0, ...starts].map((from, index) => first.slice(from, starts[index]))
  const besideText = hasMedia ? media : undefined
  // One mark is enough here; all claims stand in the record.
  const marked = statements
    .flatMap((statement) => statement.claims)
    .find(({ quote, verdict }) => quote === chief?.id && verdict !== 'confirmed')
  if (paragraphs.length === 0 && !besideText && !chief) return null
  return (
    <div className={styles.front}>
      {paragraphs.map((paragraph, index) => (
        <p key={paragraph[0]?.id ?? ''}>
          {paragraph.map(({ id, marks }) => (
            <Fragment key={id}>
              <TextMarks of={marks} />{' '}
            </Fragment>
          ))}
          {index === paragraphs.length - 1 && (
            <Citations {...combineGrounds([...first, milestone])} />
          )}
        </p>
      ))}
      {besideText && <MomentMedia of={besideText} />}
      {chief && <QuoteCard quote={chief} isChief claims={marked ? [marked] : []} />}
    </div>
  )
}
