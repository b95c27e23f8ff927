import { act } from '@testing-library/react'
import { LivePage } from '../../../src/app/browse/LivePage'
import { saySentence } from '../../../src/app/browse/saySentence.dom'
import { describeWith } from '../../../src/charts/describeYear'
import { openSession } from '../../../src/app/openSession.dom'
import { startCharts } from '../../../src/app/startCharts.dom'
import { english } from '../../fixtures/language'
import { mountComponent } from '../../../src/platform/mountComponent'
import type { renderPage } from './renderPage'

const { chartCursor } = english.words

type Live = Awaited<ReturnType<typeof renderPage>>['live']

const parsed = new Map<string, HTMLTemplateElement>()

/** Puts a page into the document; it is parsed once, which takes longer than most of what a test does. */
export function showPage(html: string): void {
  const page = parsed.get(html) ?? document.createElement('template')
  if (!parsed.has(html)) page.innerHTML = `<div id="root">${html}</div>`
  parsed.set(html, page)
  document.body.replaceChildren(document.importNode(page.content, true))
}

export const place = (part: string) =>
  document.querySelector(`[data-live="${part}"]`) ?? document.body

/**
 * What `enlivenPage` does, all at once: the session, the charts, and what React draws. Returns
 * how to end it; errors are told.
 */
export function comeAlive(live: Live, onError: (error: unknown) => void): () => void {
  const { charts } = live.data
  const session = openSession(charts)
  session.learn(describeWith(charts, chartCursor))
  saySentence(session, place('sentence'))
  const stopCharts = startCharts(session, chartCursor.keys)
  const places = { timeline: place('timeline'), rail: place('rail') }
  let unmount: () => void = () => undefined
  act(() => {
    const beside = document.createElement('div')
    unmount = mountComponent(beside, LivePage, { ...live, session, places }, onError)
  })
  return () => {
    stopCharts()
    act(unmount)
  }
}
