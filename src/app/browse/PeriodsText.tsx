import type { Story } from '../../model/story'
import styles from './ContextText.module.css'
import row from './EventRow.module.css'
import { MomentRow } from './MomentRow'
import { periodsOf } from './periods'
import read from './ReadPage.module.css'

/** The moments of a long story: a section for each stretch of time, with a row that opens for each. */
export function PeriodsText({
  story,
  presentHref,
}: {
  readonly story: Story
  readonly presentHref?: string | undefined
}) {
  return periodsOf(story).map(({ id, title, moments }) => (
    <section key={id} id={id} className={read.section} aria-labelledby={`${id}.title`}>
      <h2 id={`${id}.title`} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      <div className={row.rows}>
        {moments.map((moment) => (
          <MomentRow key={moment.id} story={story} moment={moment} presentHref={presentHref} />
        ))}
      </div>
    </section>
  ))
}
