import { useCallback } from 'react'
import type { ChartSession } from '../../charts/session'
import { MeasuredTimeline } from '../../timeline/MeasuredTimeline'
import type { TimelineProps } from '../../timeline/MeasuredTimeline'
import { usePointed } from './usePointed'

interface PointedTimelineProps extends Omit<
  TimelineProps,
  'year' | 'onPoint' | 'people' | 'onPeople'
> {
  readonly session: ChartSession
}

/** The timeline with the year and the people of the charts, which follow its own in turn. */
export function PointedTimeline({ session, ...timeline }: PointedTimelineProps) {
  const choose = useCallback(
    (group: string | null) => session.send({ type: 'highlight', group }),
    [session],
  )
  return <MeasuredTimeline {...timeline} {...usePointed(session)} onPeople={choose} />
}
