import { useEffect, useMemo } from 'react'
import type { ReactNode } from 'react'
import { watchSources } from '../../evidence/watchSources.dom'
import { openForPrint } from '../../platform/openForPrint'
import { watchCopyButtons } from '../../platform/watchCopyButtons'
import { useHashTarget } from '../../platform/useHashTarget'
import { useIsAbove } from '../../platform/useIsAbove'
import { useReadingPlace } from '../../platform/useReadingPlace'
import { LaneToggles } from '../../timeline/LaneToggles'
import type { RailPlace } from '../../timeline/Rail'
import { useInterface } from '../../ui/InterfaceContext'
import { pickLook } from '../addressState'
import { showLanes } from '../laneChoice'
import type { PageData } from '../pageData'
import type { Route } from '../routes'
import { sourceCardsFile } from '../sourceFiles'
import { useMovedPart } from '../useMovedPart'
import { useCharts } from '../useCharts'
import { useLanes } from '../useLanes'
import { PageHeader } from './PageHeader'
import { PageTools } from './PageTools'
import { PointedRail } from './PointedRail'
import { PointedSentence } from './PointedSentence'
import { PointedTimeline } from './PointedTimeline'
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
  const current = useReadingPlace(data.places)
  const [lanes, setLanes] = useLanes(timeline.lanes)
  const shown = useMemo(() => showLanes(timeline, lanes), [timeline, lanes])
  const isReading = useIsAbove('timeline')
  useHashTarget()
  useMovedPart(route)
  useEffect(() => watchCopyButtons((query) => pickLook(query, data.charts.known)), [data])
  useEffect(openForPrint, [])
  useEffect(() => watchSources(sourceCardsFile), [])
  const session = useCharts(data.charts)

  return (
    <>
      <a className={styles.skip} href={`#${milestones[0] ?? 'timeline'}`}>
        {page.nav.skip}
      </a>
      <PageHeader route={route} />
      <main className={styles.main}>
        <Prerendered id="opening">{text?.('opening')}</Prerendered>
        <PointedTimeline
          session={session}
          data={shown}
          legend={data.legend}
          peoples={data.peoples}
          tools={
            <LaneToggles
              title={data.lanesTitle}
              lanes={timeline.lanes}
              shown={lanes}
              onChoose={setLanes}
            />
          }
          current={current}
          still={<Prerendered id="still">{text?.('timeline')}</Prerendered>}
        />
        <PointedSentence session={session} />
        <Prerendered id="start">{text?.('start')}</Prerendered>
        <PointedRail
          session={session}
          data={shown}
          legend={data.legend}
          peoples={data.peoples}
          place={findPlace(data, current)}
          isShown={isReading}
          tools={<PageTools route={route} />}
        />
        {milestones.map((id) => (
          <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-title`}>
            <Prerendered id={`${id}-text`}>{text?.(id)}</Prerendered>
          </section>
        ))}
        <section id="after" className={styles.later} aria-labelledby="after-title">
          <Prerendered id="after-text">{text?.('after')}</Prerendered>
        </section>
        <section id="context" className={styles.section} aria-labelledby="context-title">
          <Prerendered id="context-text">{text?.('context')}</Prerendered>
        </section>
        <section id="about" className={styles.section} aria-labelledby="about-title">
          <Prerendered id="about-text">{text?.('about')}</Prerendered>
        </section>
      </main>
      <Prerendered id="card-place">{text?.('source-card')}</Prerendered>
      <footer className={styles.footer}>
        <p>{page.footer}</p>
      </footer>
    </>
  )
}

/** What the rail says of a milestone or of another part of the page. */
function findPlace({ timeline, parts }: PageData, id: string | undefined): RailPlace | undefined {
  const item = timeline.lanes.flatMap(({ items }) => items).find((one) => one.id === id)
  if (item) return { id: item.id, when: item.when, title: item.short }
  return parts.find((one) => one.id === id)
}
