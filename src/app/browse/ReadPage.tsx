import type { ReactNode } from 'react'
import { useCopyButtons } from '../../platform/useCopyButtons'
import { useHashTarget } from '../../platform/useHashTarget'
import { useIsAbove } from '../../platform/useIsAbove'
import { useReadingPlace } from '../../platform/useReadingPlace'
import { Rail } from '../../timeline/Rail'
import { Timeline } from '../../timeline/Timeline'
import { useInterface } from '../../ui/InterfaceContext'
import type { PageData } from '../pageData'
import type { Route } from '../routes'
import { PageHeader } from './PageHeader'
import { Prerendered } from './Prerendered'
import styles from './ReadPage.module.css'

/** The story to read: the timeline, then each milestone with its words, numbers and sources. */
export function ReadPage({
  data,
  text,
  route,
}: {
  readonly data: PageData
  /** Undefined where the page has been rendered already. */
  readonly text: ((part: string) => ReactNode) | undefined
  readonly route: Route
}) {
  const { page } = useInterface().words
  const { timeline, milestones } = data
  const current = useReadingPlace(milestones)
  const isReading = useIsAbove('timeline')
  useHashTarget()
  useCopyButtons()

  return (
    <>
      <a className={styles.skip} href={`#${milestones[0] ?? 'timeline'}`}>
        {page.nav.skip}
      </a>
      <PageHeader route={route} />
      <main className={styles.main}>
        <Prerendered id="opening">{text?.('opening')}</Prerendered>
        <Timeline
          data={timeline}
          legend={data.legend}
          current={current}
          still={<Prerendered id="still">{text?.('timeline')}</Prerendered>}
        />
        <Rail data={timeline} current={current} isShown={isReading} />
        {milestones.map((id) => (
          <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-title`}>
            <Prerendered id={`${id}-text`}>{text?.(id)}</Prerendered>
          </section>
        ))}
        <section
          id="sources"
          className={`${styles.section} ${styles.sources}`}
          aria-labelledby="sources-title"
        >
          <Prerendered id="sources-text">{text?.('sources')}</Prerendered>
        </section>
        <section id="about" className={styles.section} aria-labelledby="about-title">
          <Prerendered id="about-text">{text?.('about')}</Prerendered>
        </section>
      </main>
      <footer className={styles.footer}>
        <p>{page.footer}</p>
      </footer>
    </>
  )
}
