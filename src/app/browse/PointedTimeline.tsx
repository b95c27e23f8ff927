import { useCallback } from 'react'
import type { ChartSession } from '../../charts/session'
import { useSession } from '../../charts/useSession'
import { Timeline } from '../../timeline/Timeline'
import type { TimelineProps } from '../../timeline/Timeline'

interface PointedTimelineProps extends Omit<
  TimelineProps,
  'year' | 'onPoint' | 'people' | 'onPeople'
> {
  readonly session: ChartSession
}

/** The timeline with the year and the people of the charts, which follow its own in turn. */
export function PointedTimeline({ session, ...timeline }: PointedTimelineProps) {
  const year = useSession(session, ({ cursor }) => cursor.year)
  const people = useSession(session, ({ cursor }) => cursor.group)
  const choose = useCallback(
    (group: string | null) => session.send({ type: 'highlight', group }),
    [session],
  )
  const point = useCallback(
    (at: number | null) => {
      session.send(at === null ? { type: 'leave' } : { type: 'pointYear', year: at })
    },
    [session],
  )
  return <Timeline {...timeline} year={year} onPoint={point} people={people} onPeople={choose} />
}
