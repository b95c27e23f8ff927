import type { ChartSession } from '../../charts/session'
import { Rail } from '../../timeline/Rail'
import type { RailProps } from '../../timeline/Rail'
import type { Route } from '../routes'
import { PageTools } from './PageTools'
import { usePointed } from './usePointed'

interface PointedRailProps extends Omit<RailProps, 'year' | 'onPoint' | 'people' | 'tools'> {
  readonly route: Route
  readonly session: ChartSession
}

/** The rail with the year and the people of the charts, which follow its own year in turn. */
export function PointedRail({ session, route, ...rail }: PointedRailProps) {
  return (
    <Rail
      {...rail}
      {...usePointed(session)}
      tools={<PageTools route={route} at={rail.place.id} />}
    />
  )
}
