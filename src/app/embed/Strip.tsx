import { afterEnd, startOf } from '../../model/edtf'
import type { Milestone, Story } from '../../model/story'
import { overviewPercent } from '../../timeline/placeOverview'
import { anchorTime } from '../../timeline/timelineData'
import { timeTicks } from '../../timeline/timeTicks'
import { useLanguage } from '../../ui/LanguageContext'
import styles from './Strip.module.css'

/** Width of the drawing in the narrowest frame, and least distance of years in it, in px. */
const [narrowest, labelGap] = [252, 56]

/** More stops than these touch each other: they are drawn small, and of more as points. */
const [mostRings, mostSmall] = [24, 60]

/**
 * The slim timeline: the main milestones as stops that lead to them, all others as strokes, which stay
 * apart where rings would not. Places in percent, so that it is right at any width. Below it years.
 */
export function Strip({
  story,
  current,
}: {
  readonly story: Story
  readonly current: string | undefined
}) {
  const { formats, words } = useLanguage()
  const limits = { start: startOf(story.span), end: afterEnd(story.span) }
  const ticks = timeTicks(limits, narrowest, labelGap).filter(({ label }) => label === 'year')
  const at = (time: number) => `${overviewPercent(time, limits)}%`
  const main = story.told
  const others = story.milestones.filter((milestone) => !main.includes(milestone))
  return (
    <nav
      className={styles.strip}
      aria-label={words.embed.strip}
      data-dense={main.length > mostRings || undefined}
      data-points={main.length > mostSmall || undefined}
    >
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
          {ticks.map(({ time }) => (
            <svg key={time} x={at(time)} className={styles.place}>
              <path className={styles.tick} d="M0 18V26" />
              <text className={styles.year} y="50">
                {formats.year(time)}
              </text>
            </svg>
          ))}
          {others.map(({ id, lane, date }) => (
            <svg key={id} x={at(anchorTime(date))} y="18" className={styles.place}>
              <rect className={styles.mark} data-mark={id} data-lane={lane} />
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
