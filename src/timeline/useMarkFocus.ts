import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { MarkEvents } from './Mark'
import { findStop, resolveStop, stepFocus, visibleStop } from './stepFocus'
import type { FocusLanes, Stop } from './stepFocus'
import type { Viewport } from './viewport'

export interface MarkFocusOptions {
  readonly lanes: FocusLanes
  readonly drawing: RefObject<SVGSVGElement | null>
  /** The window. */
  readonly view: Viewport
  /** Makes a time (ms) visible. */
  readonly reveal: (time: number) => void
  /** Zooms or pans by a key and returns the new window; undefined when the key means nothing to it. */
  readonly moveWindow: (event: React.KeyboardEvent, time: number) => Viewport | undefined
  /** Opens a cluster by zooming in; false when it cannot be opened and its link should be followed. */
  readonly openCluster: (lane: string, id: string) => boolean
}

export interface MarkFocus {
  /** The timeline's one tab stop. */
  readonly active: Stop | undefined
  /** The mark whose preview is shown. */
  readonly previewed: { readonly lane: string; readonly id: string } | null
  readonly events: MarkEvents
  readonly keepPreview: () => void
  readonly dropPreview: () => void
}

/** How long a preview stays when the pointer leaves its mark, so that the pointer can reach it. */
const linger = 180
/** How long a key press waits for its mark to be drawn. */
const patience = 600

/** Roving focus over the marks: one tab stop, arrows move it, focus previews and never selects. */
export function useMarkFocus(options: MarkFocusOptions): MarkFocus {
  const [wanted, setWanted] = useState<Stop | null>(null)
  const [previewed, setPreviewed] = useState<MarkFocus['previewed']>(null)
  const latest = useRef(options)
  /** Until when a mark that appears takes the focus, in ms of the page's clock. */
  const focusUntil = useRef(0)
  const timer = useRef(0)
  /** What has the focus: a mark that leaves the drawing with it does not tell. */
  const held = useRef<Stop | null>(null)
  const active = resolveStop(options.lanes, wanted)

  const { drawing, lanes, view } = options
  // A mark that has left the drawing is not previewed, and its focus goes to the nearest one.
  const leaveLost = () => {
    const isLost = (stop: MarkFocus['previewed']) => stop && !findMark(drawing, stop)
    if (isLost(previewed)) setPreviewed(null)
    if (!isLost(held.current)) return
    const next = visibleStop(lanes, resolveStop(lanes, held.current), view)
    held.current = null
    if (!next || document.activeElement !== document.body) return
    findMark(drawing, next)?.focus({ preventScroll: true })
  }

  // A layout effect, so that none is left over from before a key press to take its focus away.
  useLayoutEffect(() => {
    latest.current = options
    if (performance.now() > focusUntil.current || !active) {
      leaveLost()
      return
    }
    const mark = findMark(drawing, active)
    if (!mark) return
    focusUntil.current = 0
    mark.focus({ preventScroll: true })
  })

  useLayoutEffect(() => {
    // A reader who was quicker than the script has the focus on the still drawing.
    const still = document.activeElement
    if (!(still instanceof SVGElement) || still.dataset.stop === undefined) return
    findStopMark(drawing, still.dataset.stop)?.focus({ preventScroll: true })
  }, [drawing])

  useEffect(() => {
    if (!previewed) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPreviewed(null)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [previewed])

  const handlers = useMemo(() => {
    const focusSoon = () => {
      focusUntil.current = performance.now() + patience
    }
    const goTo = (stop: Stop) => {
      focusSoon()
      setWanted(stop)
      latest.current.reveal(stop.time)
    }
    const keepPreview = () => {
      window.clearTimeout(timer.current)
    }
    const dropPreview = () => {
      keepPreview()
      timer.current = window.setTimeout(() => {
        setPreviewed(null)
      }, linger)
    }
    const events: MarkEvents = {
      onMarkKey: (lane, id, event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        const { lanes, moveWindow } = latest.current
        const stop = findStop(lanes, lane, id)
        if (!stop) return
        const next = event.shiftKey ? undefined : stepFocus(lanes, stop, event.key)
        const moved = next ? undefined : moveWindow(event, stop.time)
        if (!next && !moved) return
        event.preventDefault()
        if (next) goTo(next)
        if (!moved) return
        focusSoon()
        setWanted(visibleStop(lanes, stop, moved) ?? stop)
      },
      onMarkOpen: (lane, id, event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
        if (!latest.current.openCluster(lane, id)) return
        if (event.detail === 0) focusSoon()
        event.preventDefault()
      },
      onMarkEnter: (lane, id, by) => {
        keepPreview()
        setPreviewed({ lane, id })
        const stop = findStop(latest.current.lanes, lane, id)
        if (by !== 'focus' || !stop) return
        held.current = stop
        setWanted(stop)
      },
      onMarkLeave: (by) => {
        if (by === 'pointer') {
          dropPreview()
          return
        }
        held.current = null
        setPreviewed(null)
      },
    }
    return { events, keepPreview, dropPreview }
  }, [])

  return { active, previewed, ...handlers }
}

type Drawing = MarkFocusOptions['drawing']

const findMark = (drawing: Drawing, { lane, id }: Pick<Stop, 'lane' | 'id'>) =>
  findStopMark(drawing, `${lane}:${id}`)

function findStopMark(drawing: Drawing, stop: string): SVGAElement | null {
  return drawing.current?.querySelector<SVGAElement>(`[data-stop="${CSS.escape(stop)}"]`) ?? null
}
