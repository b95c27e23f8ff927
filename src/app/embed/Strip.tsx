import { range } from 'd3'
import { afterEnd, startOf } from '../../model/edtf'
import { findYears } from '../../model/findYears'
import type { Milestone, Story } from '../../model/story'
import { overviewPercent } from '../../timeline/placeOverview'
import { anchorTime } from '../../timeline/timelineData'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './Strip.module.css'

/**
 * The slim timeline: the main milestones as stops that lead to them, all others as small marks. Places
 * in percent, so that it is right at any width. Below it the decades.
 */
export function Strip({
  story,
  current,
}: {
  readonly story: Story
  readonly current: string | undefined
}) {
  const { words } = useLanguage()
  const [first, last] = findYears(story.span)
  const decades = range(Math.ceil(first / 10) * 10, last + 1, 10)
  const limits = { start: startOf(story.span), end: afterEnd(story.span) }
  const at = (time: number) => `${overviewPercent(time, limits)}%`
  const main = story.milestones.filter(({ lane }) => lane === 'main')
  const others = story.milestones.filter(({ lane }) => lane !== 'main')
  return (
    <nav className={styles.strip} aria-label={words.embed.strip}>
      <svg className={styles.drawing} width="0" height="0">
        <g aria-hidden="true">
          {story.eras.map(({ id, date }) => {
            const from = overviewPercent(startOf(date), limits)
            const until = overviewPercent(afterEnd(date), limits)
            return (
              <rect
                key={id}
                className={styles.era}
                x={`${from}%`}
                width={`${until - from}%`}
                y="0"
                height="36"
              />
            )
          })}
          <line className={styles.line} x1="0" x2="100%" y1="18" y2="18" />
          {decades.map((year) => (
            <svg key={year} x={at(Date.UTC(year, 0))} className={styles.place}>
              <path className={styles.tick} d="M0 18V26" />
              <text className={styles.year} y="50">
                {year}
              </text>
            </svg>
          ))}
          {others.map(({ id, lane, date }) => (
            <svg key={id} x={at(anchorTime(date))} y="18" className={styles.place}>
              <circle className={styles.mark} r="4" data-mark={id} data-lane={lane} />
            </svg>
          ))}
        </g>
        {main.map((milestone) => (
          <svg
            key={milestone.id}
            x={at(anchorTime(milestone.date))}
            y="18"
            className={styles.place}
          >
            <Stop milestone={milestone} isCurrent={milestone.id === current} />
          </svg>
        ))}
      </svg>
    </nav>
  )
}

function Stop({
  milestone,
  isCurrent,
}: {
  readonly milestone: Milestone
  readonly isCurrent: boolean
}) {
  const { timeline } = useLanguage().words
  const { id, whenSpoken, title } = milestone
  return (
    <a
      href={`#${id}`}
      className={styles.stop}
      aria-label={timeline.marker({ when: whenSpoken, title })}
      aria-current={isCurrent || undefined}
      data-goto={id}
    >
      <circle className={styles.target} r="14" />
      <circle className={styles.ring} r="12" />
      <circle className={styles.dot} r="7" />
    </a>
  )
}
