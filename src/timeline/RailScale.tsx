import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { yearOf } from '../model/findYears'
import { useInterface } from '../ui/InterfaceContext'
import { cursorTime } from './cursorTime'
import { markName } from './markName'
import { placeRail } from './placeRail'
import type { RailMark } from './placeRail'
import { RailBars } from './RailBars'
import { RailHeap } from './RailHeap'
import type { TimelineData } from './timelineData'
import { useAxisYear } from './useAxisYear'
import { usePointYear } from './usePointYear'
import styles from './RailScale.module.css'

/** The marks of all lanes and the small bars on one strip. One tab stop; arrows move along it. */
export function RailScale({
  data,
  current,
  pointed,
  onMark,
  year,
  onPoint,
  people,
  width,
  em,
}: {
  readonly data: TimelineData
  readonly current: string | undefined
  /** Id of the milestone under the pointer or the focus. */
  readonly pointed: string | undefined
  readonly onMark: (id: string | undefined) => void
  /** The year that is pointed at anywhere on the page. */
  readonly year: number | null
  readonly onPoint: (year: number | null) => void
  /** The one whose share the bars show. */
  readonly people: string | undefined
  readonly width: number
  readonly em: number
}) {
  const language = useInterface()
  const strip = useRef<SVGSVGElement>(null)
  const { marks, bars, eras, at, timeAt } = placeRail(data, width, em, people !== undefined)
  const isHeaped = marks.some(({ share }) => share !== undefined)
  const axis = (isHeaped ? 1.8 : bars.length > 0 ? 0.9 : 0.7) * em
  const height = (bars.length > 0 ? 3 : 2) * em
  const [axisYear, pointer] = useAxisYear(timeAt, 0, data.limits)
  const holds = ({ items }: RailMark, id: string | undefined) => items.some((one) => one.id === id)
  const mark = marks.find((one) => holds(one, pointed))
  usePointYear(mark ? yearOf(mark.item.time) : axisYear, onPoint)
  const stop = Math.max(
    0,
    marks.findIndex((one) => holds(one, current)),
  )
  const cursor = year === null ? undefined : at(cursorTime(data, year))
  const isAtEnd = cursor !== undefined && cursor > width - 2.5 * em

  const handleKey = (event: KeyboardEvent, from: number) => {
    const last = marks.length - 1
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(last, from + 1),
      ArrowLeft: Math.max(0, from - 1),
      Home: 0,
      End: last,
    }
    const to = targets[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    strip.current?.querySelectorAll<SVGAElement>('a')[to]?.focus()
  }

  return (
    <svg ref={strip} className={styles.scale} width={width} height={height} {...pointer}>
      {eras.map(({ id, ...era }) => (
        <rect key={id} className={styles.era} {...era} height={height} />
      ))}
      <rect className={styles.target} width={width} height={height} />
      <line className={styles.line} x2={width} y1={axis} y2={axis} />
      <RailBars bars={bars} people={people} top={1.85 * em} em={em} />
      {cursor !== undefined && (
        <g className={styles.cursor} aria-hidden="true" data-testid="rail-cursor">
          <line x1={cursor} x2={cursor} y1={0} y2={height} />
          <text
            x={cursor + (isAtEnd ? -0.3 : 0.3) * em}
            y={height - 0.1 * em}
            textAnchor={isAtEnd ? 'end' : 'start'}
          >
            {year}
          </text>
        </g>
      )}
      {marks.map(({ item, items, kind, x, reach, share }, index) => (
        <a
          key={item.id}
          className={styles.stop}
          data-kind={kind}
          href={`#${item.id}`}
          aria-label={markName(
            { time: item.time, until: items.at(-1)?.time ?? item.time, items },
            language,
            items.length > 1 ? [] : [{ kind: 'date', text: item.when }],
          )}
          aria-current={items.some(({ id }) => id === current) || undefined}
          tabIndex={index === stop ? 0 : -1}
          onKeyDown={(event) => handleKey(event, index)}
          onPointerEnter={() => onMark(item.id)}
          onPointerLeave={() => onMark(undefined)}
          onFocus={() => onMark(item.id)}
          onBlur={() => onMark(undefined)}
        >
          {share === undefined ? (
            <>
              <circle className={styles.target} cx={x} cy={axis} r={reach} />
              <circle className={styles.ring} cx={x} cy={axis} r={0.6 * em} />
              <circle
                className={styles.dot}
                cx={x}
                cy={axis}
                r={(kind === 'main' ? 0.36 : 0.22) * em}
              />
            </>
          ) : (
            <RailHeap x={x} reach={reach} share={share} foot={axis} em={em} />
          )}
        </a>
      ))}
    </svg>
  )
}
