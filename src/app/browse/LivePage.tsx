import { Suspense, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { ChartSession } from '../../charts/session'
import { createFormats } from '../../model/formats'
import type { PageScriptWords } from '../../model/words'
import { lazyPart } from '../../platform/lazyPart'
import { useIsAbove } from '../../platform/useIsAbove'
import { useReadingPlace } from '../../platform/useReadingPlace'
import { LaneToggles } from '../../timeline/LaneToggles'
import type { RailPlace } from '../../timeline/Rail'
import { InterfaceProvider } from '../../ui/InterfaceContext'
import { showLanes } from '../laneChoice'
import type { PageData } from '../pageData'
import type { Route } from '../routes'
import { useLanes } from '../useLanes'
import { PointedTimeline } from './PointedTimeline'

export interface LivePageProps {
  readonly route: Route
  readonly words: PageScriptWords
  readonly data: PageData
  readonly session: ChartSession
  /** Empty elements of the page, each of which is filled. */
  readonly places: { readonly timeline: Element; readonly rail: Element }
}

const LaterRail = lazyPart(async () => (await import('./PointedRail')).PointedRail)

/** What React draws of the page to read: the timeline and the rail. All else is text. */
export function LivePage({ words, ...props }: LivePageProps) {
  return (
    <InterfaceProvider value={{ words, formats: createFormats(words.locale) }}>
      <Parts {...props} />
    </InterfaceProvider>
  )
}

function Parts({ route, data, session, places }: Omit<LivePageProps, 'words'>) {
  const { timeline, legend, peoples } = data
  // Where the page ends, what is read last does not come up to the line of the others.
  const current = useReadingPlace(data.places, useIsAbove('about', -95))
  const [lanes, setLanes] = useLanes(timeline.lanes)
  const shown = useMemo(() => showLanes(timeline, lanes), [timeline, lanes])
  const isReading = useIsAbove('timeline')
  const [wasReading, setWasReading] = useState(false)
  if (isReading && !wasReading) setWasReading(true)
  const common = { session, data: shown, legend, peoples }
  return (
    <>
      {createPortal(
        <PointedTimeline
          {...common}
          tools={
            <LaneToggles
              title={data.lanesTitle}
              lanes={timeline.lanes}
              shown={lanes}
              onChoose={setLanes}
            />
          }
          current={current}
        />,
        places.timeline,
      )}
      {createPortal(
        wasReading && (
          <Suspense>
            <LaterRail
              {...common}
              place={findPlace(data, current)}
              isShown={isReading}
              route={route}
            />
          </Suspense>
        ),
        places.rail,
      )}
    </>
  )
}

/** What the rail says of a milestone, of another part of the page, or of neither. */
function findPlace({ name, timeline, parts }: PageData, id: string | undefined): RailPlace {
  const item = timeline.lanes.flatMap(({ items }) => items).find((one) => one.id === id)
  if (item) return { id: item.id, when: item.when, title: item.short }
  return parts.find((one) => one.id === id) ?? { title: name }
}
