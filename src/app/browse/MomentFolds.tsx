import type { Chart, Milestone, Story } from '../../model/story'
import { Fetched } from '../../ui/Fetched'
import { useLanguage } from '../../ui/LanguageContext'
import { citedInMoment } from '../citedIn'
import { reasonsId } from '../reasonId'
import { Fold } from './Fold'
import styles from './MomentFolds.module.css'
import { momentPieceFile } from './momentPiece'
import { MoreWords } from './MoreWords'
import { ReasonsText } from './ReasonsText'
import { RecordText } from './RecordText'
import { Statements } from './Statements'

const doubtful = ['outdated', 'contested', 'unconfirmed'] as const

/** What belongs to a moment and does not stand up front, each kind under its name. */
export function MomentFolds({
  story,
  milestone,
}: {
  readonly story: Story
  readonly milestone: Milestone
}) {
  const { words, formats } = useLanguage()
  const { page, moment, sourceList, sourcePage, lanePages } = words
  const { id, statements, quotes, charts } = milestone
  const further = statements.filter(({ part, isFirst }) => part === 'happened' && !isFirst)
  const judged = statements.filter(
    ({ part, isFirst }) => !isFirst && (part === 'article' || part === 'record'),
  )
  const hasArticle = statements.some(({ part }) => part === 'article')
  const cited = citedInMoment(story, milestone).size
  const [, ...moreQuotes] = quotes
  const [, ...moreCharts] = charts
  const claims = statements.flatMap((statement) => statement.claims)
  const exceptions = doubtful.flatMap((verdict) => {
    const { length: count } = claims.filter((claim) => claim.verdict === verdict)
    return count > 0 ? [{ verdict, text: moment.exception({ verdict, count }, formats) }] : []
  })
  // The answers stand beside the first of the charts that raise a question.
  const reasons = story.reasons.filter((reason) =>
    charts.some((chart) => chart.id === reason.charts[0]),
  )
  return (
    <>
      {further.length > 0 && (
        <Fold id={`${id}-happened`} name={page.parts.happened}>
          <div className={styles.text}>
            <Statements of={further} />
          </div>
        </Fold>
      )}
      {(judged.length > 0 || claims.length > 0) && (
        <Fold
          id={`${id}-record`}
          name={hasArticle ? moment.record : page.parts.record}
          exceptions={exceptions}
        >
          <RecordText statements={statements} />
        </Fold>
      )}
      {moreQuotes.length > 0 && (
        <Fold id={`${id}-words`} name={moment.words} count={formats.count(moreQuotes.length)}>
          <MoreWords quotes={moreQuotes} claims={claims} />
        </Fold>
      )}
      {reasons.length > 0 && (
        <Fold id={reasonsId} name={lanePages.reasons}>
          <ReasonsText reasons={reasons} />
        </Fold>
      )}
      {moreCharts.length > 0 && (
        <Fold id={`${id}-numbers`} name={moment.numbers} count={formats.count(moreCharts.length)}>
          <Fetched file={momentPieceFile(id, 'numbers')} ids={moreCharts.flatMap(idsOf)}>
            {moreCharts.map((chart) => (
              <p key={chart.id}>
                <a href={`embed/chart/${chart.id}/`}>{chart.title}</a>
              </p>
            ))}
          </Fetched>
        </Fold>
      )}
      {cited > 0 && (
        <Fold id={`${id}-sources`} name={sourceList.title} count={formats.count(cited)}>
          <Fetched file={momentPieceFile(id, 'sources')}>
            <p>
              <a href="sources/">{sourcePage.all(story.sources.length, formats)}</a>
            </p>
          </Fetched>
        </Fold>
      )}
    </>
  )
}

/** Under which links lead to a chart, those of old among them. */
function idsOf({ id, also, formerly = [] }: Chart): readonly string[] {
  return [id, ...also.map((other) => other.id), ...formerly]
}
