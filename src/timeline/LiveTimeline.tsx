import { Suspense, useMemo, useRef } from 'react'
import { yearOf } from '../model/findYears'
import type { ReactNode } from 'react'
import { lazyPart } from '../platform/lazyPart'
import { useInterface } from '../ui/InterfaceContext'
import { cursorTime, nearMilestones } from './cursorTime'
import { keyWindow, zoomStep } from './keyWindow'
import { Overview } from './Overview'
import { clusterLanes, countRows, placeTimeline, timePerPixel } from './placeTimeline'
import { settleLanes, stretchAround } from './settleLabels'
import { closerAnchor, focusLanes, hasStops, visibleStop } from './stepFocus'
import { stretchTimeline } from './stretchTimeline'
import type { TimelineData } from './timelineData'
import { TimelineDrawing } from './TimelineDrawing'
import { TimelineFoot } from './TimelineFoot'
import { leastWidth, metricsFor } from './timelineMetrics'
import { useAxisYear } from './useAxisYear'
import { useMarkFocus } from './useMarkFocus'
import { usePointYear } from './usePointYear'
import { useShownNumbers } from './useShownNumbers'
import type { NumbersChoice } from './useShownNumbers'
import { useViewport } from './useViewport'
import { useViewportGestures } from './useViewportGestures'
import { isClosest, minSpan, revealTime, sameViewport } from './viewport'
import { ZoomControls } from './ZoomControls'
import styles from './LiveTimeline.module.css'

// With the first mark that is pointed at.
const LaterPreview = lazyPart(async () => (await import('./Preview')).Preview)

/** The timeline once its width is known: it zooms, pans and takes the focus. */
export function LiveTimeline({
  data,
  current,
  year,
  onPoint,
  width,
  em,
  spacing,
  legend,
  peoples,
  people,
  onPeople,
  tools,
}: NumbersChoice & {
  readonly data: TimelineData
  readonly current: string | undefined
  /** The year that is pointed at anywhere on the page. */
  readonly year: number | null
  readonly onPoint: ((year: number | null) => void) | undefined
  readonly width: number
  readonly em: number
  /** As in `TimelineMetrics`. */
  readonly spacing: number
  readonly onPeople: ((id: string | null) => void) | undefined
  /** Stands at the foot, before the zoom controls. */
  readonly tools?: ReactNode
}) {
  const { formats } = useInterface()
  const { limits } = data
  const { view, show, travel } = useViewport(limits)
  const drawing = useRef<SVGSVGElement>(null)

  const metrics = metricsFor(width, em, spacing)
  const msPerPx = timePerPixel({ view, width, em })
  // As a whole it is laid out as the still one, so that nothing moves when it takes its place.
  const isWhole = sameViewport(view, limits)
  const layoutWidth = isWhole ? (leastWidth(width, em) * em) / 16 : width
  const layoutScale = timePerPixel({ view, width: layoutWidth, em })
  const lanes = useMemo(
    () => clusterLanes(data, layoutScale, layoutWidth, em, metrics),
    [data, layoutScale, layoutWidth, em, metrics],
  )
  const stops = useMemo(() => focusLanes(lanes, data.numbers), [lanes, data])
  const rows = useMemo(
    () => countRows(data, width, em, formats.year, metrics),
    [data, width, em, formats, metrics],
  )
  const origin = isWhole ? view.start : layerOrigin(view.start, view.end - view.start)
  const frame = useMemo(
    () => ({ width: layoutWidth, em, rows, origin, formatYear: formats.year, metrics }),
    [layoutWidth, em, rows, origin, formats, metrics],
  )
  const stretch = stretchAround(view)
  const settled = useMemo(
    () =>
      isWhole
        ? lanes
        : settleLanes(
            lanes,
            { ...frame, view: { start: stretch.start, end: stretch.end } },
            msPerPx,
          ),
    [isWhole, lanes, frame, stretch.start, stretch.end, msPerPx],
  )
  const { numbers } = useShownNumbers(data.numbers, { legend, peoples, people })
  const shown = { eras: data.eras, numbers }
  const laidOut = placeTimeline(shown, settled, { ...frame, view })
  const placed = isWhole ? stretchTimeline(laidOut, width, em) : laidOut

  const clusterOf = (lane: string, id: string) =>
    lanes.find((one) => one.id === lane)?.clusters.find(({ items }) => items[0]?.id === id)
  const focus = useMarkFocus({
    lanes: stops,
    drawing,
    view,
    reveal: (time) => {
      show(revealTime(view, time, limits))
    },
    moveWindow: (event, time) => {
      const next = keyWindow(event, view, time, limits)
      if (!next) return undefined
      // In a window without marks the focus would have nowhere to stand.
      const shown = hasStops(stops, next) ? next : view
      show(shown)
      return shown
    },
    openCluster: (lane, id) => {
      const cluster = clusterOf(lane, id)
      if (!cluster || cluster.items.length < 2 || isClosest(view)) return false
      const from = cluster.items[0]?.time ?? cluster.time
      const room = Math.max((cluster.until - from) * 0.25, minSpan * 0.1)
      travel({ start: from - room, end: cluster.until + room })
      return true
    },
  })
  const inset = (width - (view.end - view.start) / msPerPx) / 2
  const pointer = useViewportGestures({ element: drawing, view, limits, msPerPx, inset, show })

  const { previewed } = focus
  const pointed = stops
    .flat()
    .find((stop) => stop.lane === previewed?.lane && stop.id === previewed.id)
  const [axisYear, axis] = useAxisYear(
    (x) => view.start + (x - inset) * msPerPx,
    (placed.lanes[0]?.y ?? placed.top) - em,
    limits,
  )
  // A ring may have been moved aside: its year is that of what it stands for.
  const item = data.lanes.flatMap(({ items }) => items).find(({ id }) => id === pointed?.id)
  const pointedYear = pointed ? yearOf((item ?? pointed).time) : axisYear
  usePointYear(pointedYear, onPoint)
  const lit = useMemo(() => (year === null ? none : nearMilestones(data, year)), [data, year])
  const lane = placed.lanes.find(({ id }) => id === previewed?.lane)
  const mark = lane?.marks.find(({ key }) => key === previewed?.id)
  return (
    <div className={styles.live}>
      <TimelineDrawing
        ref={drawing}
        placed={placed}
        em={em}
        current={current}
        active={visibleStop(stops, focus.active, view)}
        events={focus.events}
        pointer={{
          ...pointer,
          onPointerMove: (event) => {
            pointer.onPointerMove(event)
            axis.onPointerMove(event)
          },
          onPointerLeave: axis.onPointerLeave,
        }}
        cursor={
          year === null
            ? undefined
            : { year, x: Math.round((cursorTime(data, year) - origin) / msPerPx) }
        }
        lit={lit}
        shift={Math.round(-placed.left * 10) / 10}
      />
      {lane && mark && (
        <Suspense>
          <LaterPreview
            key={mark.key}
            mark={mark}
            x={mark.x - placed.left}
            width={width}
            height={placed.height}
            em={em}
            onEnter={focus.keepPreview}
            onLeave={focus.dropPreview}
          />
        </Suspense>
      )}
      <Overview data={data} view={view} show={show} />
      <TimelineFoot legend={legend} peoples={peoples} people={people} onPeople={onPeople}>
        {tools}
        <ZoomControls
          view={view}
          limits={limits}
          anchor={() => closerAnchor(stops, view, zoomStep)}
          travel={travel}
        />
      </TimelineFoot>
    </div>
  )
}

const none: ReadonlySet<string> = new Set()

/** A whole multiple of the span, in ms: it stays the same while the window pans, so marks do too. */
function layerOrigin(start: number, span: number): number {
  return Math.floor(start / (4 * span)) * 4 * span
}
