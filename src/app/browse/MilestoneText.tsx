import { Fragment } from 'react'
import { ChartView } from '../../charts/ChartView'
import { Citations } from '../../evidence/Citations'
import { ClaimMark } from '../../evidence/ClaimMark'
import type { StatementPart } from '../../model/content'
import type { Milestone, Story } from '../../model/story'
import { QuoteCard } from '../../quotes/QuoteCard'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './MilestoneText.module.css'
import { Views } from './Views'

const parts: readonly StatementPart[] = ['happened', 'article', 'record', 'open']

/** One milestone: what happened, what the article says, what the record shows, words and numbers. */
export function MilestoneText({
  story,
  id,
  presentHref,
}: {
  readonly story: Story
  readonly id: string
  /** Address of the page to project; no link to it without one. */
  readonly presentHref?: string | undefined
}) {
  const milestones = story.milestones.filter(({ lane }) => lane === 'main')
  const index = milestones.findIndex((one) => one.id === id)
  const milestone = milestones[index]
  const previous = milestones[index - 1]
  const next = milestones[index + 1]
  const { page, present } = useLanguage().words
  if (!milestone) return null
  const { charts } = milestone
  const own = milestone.quotes.filter(({ stance }) => stance === undefined)
  return (
    <>
      <header className={styles.head}>
        <p className={styles.when}>
          {milestone.when}{' '}
          <Citations
            sources={milestone.sources}
            confidence={milestone.confidence}
            independence={milestone.independence}
          />
        </p>
        <h2 id={`${id}-title`} className={styles.title} tabIndex={-1}>
          {milestone.title}
        </h2>
        <p className={styles.lead}>{milestone.lead}</p>
      </header>
      <div className={styles.body} data-charts={charts.length > 0 || undefined}>
        <div className={styles.text}>
          {parts.map((part) => (
            <Part key={part} part={part} milestone={milestone} />
          ))}
          {own.map((quote) => (
            <QuoteCard key={quote.id} quote={quote} />
          ))}
        </div>
        {charts.length > 0 && (
          <div className={styles.charts}>
            {charts.map((chart) => (
              <ChartView key={chart.id} chart={chart} />
            ))}
          </div>
        )}
      </div>
      <Views quotes={milestone.quotes} />
      {presentHref !== undefined && (
        <p className={styles.present}>
          <a href={`${presentHref}?step=${id}`}>{present.moment}</a>
        </p>
      )}
      <nav className={styles.steps} aria-label={milestone.title}>
        {previous && (
          <a href={`#${previous.id}`}>
            <span>{page.previous}</span> {previous.title}
          </a>
        )}
        {next && (
          <a href={`#${next.id}`} data-next>
            <span>{page.next}</span> {next.title}
          </a>
        )}
      </nav>
    </>
  )
}

function Part({
  part,
  milestone,
}: {
  readonly part: StatementPart
  readonly milestone: Milestone
}) {
  const { page } = useLanguage().words
  const statements = milestone.statements.filter((statement) => statement.part === part)
  if (statements.length === 0) return null
  return (
    <div className={styles.part} data-part={part}>
      <h3>{page.parts[part]}</h3>
      {statements.map((statement) => (
        <Fragment key={statement.id}>
          <p>
            {statement.text} <Citations {...statement} isJudged={statement.claims.length > 0} />
          </p>
          {statement.claims.map((claim) => (
            <ClaimMark key={claim.id} claim={claim} />
          ))}
        </Fragment>
      ))}
    </div>
  )
}
