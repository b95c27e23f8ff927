import type { ReactNode } from 'react'
import { Timeline } from '../../timeline/Timeline'
import { useLanguage } from '../../ui/LanguageContext'
import type { PageData } from '../pageData'
import type { Route } from '../routes'
import { PageFooter } from './PageFooter'
import { PageHeader } from './PageHeader'
import { mostSections } from './periods'
import styles from './ReadPage.module.css'

/**
 * The story to read: the timeline, then each milestone with its words, numbers and sources. What
 * comes alive of it has places of its own (`data-live`) beside or below what stands here.
 */
export function ReadPage({
  data,
  text,
  route,
}: {
  readonly data: PageData
  readonly text: (part: string) => ReactNode
  readonly route: Route
}) {
  const { page } = useLanguage().words
  const { milestones, parts } = data
  const has = (part: string) => parts.some(({ id }) => id === part)
  return (
    <>
      <a className={styles.skip} href={`#${milestones[0] ?? 'timeline'}`}>
        {page.nav.skip}
      </a>
      <PageHeader route={route} />
      <main className={styles.main}>
        {text('opening')}
        <Timeline still={text('timeline')} />
        <p className={styles.pointed} role="status" data-live="sentence" />
        {text('start')}
        <div data-live="rail" />
        {milestones.length > mostSections
          ? text('moments')
          : milestones.map((id) => (
              <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-title`}>
                {text(id)}
              </section>
            ))}
        {has('after') && (
          <section id="after" className={styles.later} aria-labelledby="after-title">
            {text('after')}
          </section>
        )}
        {has('context') && (
          <section id="context" className={styles.section} aria-labelledby="context-title">
            {text('context')}
          </section>
        )}
        <section id="about" className={styles.section} aria-labelledby="about-title">
          {text('about')}
        </section>
      </main>
      {text('source-card')}
      <PageFooter route={route} />
    </>
  )
}
