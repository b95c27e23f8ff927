import { useEffect, useState } from 'react'
import type { ChartsData } from '../charts/chartsData'
import { watchPictureButtons } from '../charts/savePicture.dom'
import { createSession } from '../charts/session'
import type { ChartSession } from '../charts/session'
import { useInterface } from '../ui/InterfaceContext'
import { startCharts } from './startCharts.dom'

/** The charts of a page, which come alive with it. */
export function useCharts(data: ChartsData): ChartSession {
  const { words } = useInterface()
  const [session] = useState(() => createSession(data, words.chartCursor))
  useEffect(() => startCharts(session, words.chartCursor.keys), [session, words])
  useEffect(watchPictureButtons, [])
  return session
}
