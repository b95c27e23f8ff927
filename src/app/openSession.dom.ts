import type { ChartsData } from '../charts/chartsData'
import { createSession } from '../charts/session'
import type { ChartSession } from '../charts/session'
import { keepInAddress } from './keepInAddress.dom'

/** What the charts of a page and all that follows them share, in step with its address. */
export function openSession(data: ChartsData): ChartSession {
  const session = createSession(data)
  keepInAddress(session)
  return session
}
