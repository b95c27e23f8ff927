import { useEffect, useRef, useState } from 'react'
import { useDeckChannel } from './useDeckChannel'
import { packMessage, parseMessage } from './deckMessage'
import type { DeckMessage, StateMessage } from './deckMessage'

interface DeckSync {
  /** Undefined until the page knows which deck it is of. */
  readonly deck: string | undefined
  /** Where this window stands. */
  readonly state: StateMessage
  /** The other window went somewhere. */
  readonly onState: (state: StateMessage) => void
  /** Another tab projects under the same id; undefined for a window that shares it on purpose. */
  readonly onTaken: (() => void) | undefined
}

/** How long another tab has to say that it projects under the same id, in ms. */
const claimTime = 1000

/** Keeps the windows of one deck in step; tells whether another one is there, and opens it. */
export function useDeckSync({ deck, state, onState, onTaken }: DeckSync) {
  const [isLinked, setIsLinked] = useState(false)
  const isClaiming = useRef(false)
  // What both windows know, oldest first. Of what came, this one may be some steps behind.
  const told = useRef<readonly string[]>([])
  const text = JSON.stringify(state)
  const isOwner = onTaken !== undefined

  const { post, open } = useDeckChannel(deck, (data, reply) => {
    const came = deck === undefined ? undefined : parseMessage(data, deck)
    if (!came || deck === undefined) return
    if (came.kind === 'claim') {
      if (isOwner && !isClaiming.current) reply(packMessage(deck, { kind: 'taken' }))
      return
    }
    if (came.kind === 'taken') {
      if (isClaiming.current) onTaken?.()
      return
    }
    setIsLinked(came.kind !== 'bye')
    if (came.kind === 'hello') reply(packMessage(deck, state))
    if (came.kind === 'state') {
      told.current = [...told.current, JSON.stringify(came)]
      onState(came)
    }
  })

  useEffect(() => {
    const known = told.current.lastIndexOf(text)
    if (deck === undefined || known !== -1) {
      told.current = told.current.slice(Math.max(known, 0))
      return
    }
    // A window that has just opened asks where the other one is, and says nothing.
    const sent: DeckMessage =
      told.current.length === 0 ? { kind: 'hello' } : (JSON.parse(text) as StateMessage)
    post(packMessage(deck, sent))
    told.current = [text]
  }, [deck, text, post])
  useEffect(() => {
    if (deck === undefined) return
    const leave = () => {
      post(packMessage(deck, { kind: 'bye' }))
    }
    addEventListener('pagehide', leave)
    return () => removeEventListener('pagehide', leave)
  }, [deck, post])
  useEffect(() => {
    if (deck === undefined || !isOwner) return
    isClaiming.current = true
    post(packMessage(deck, { kind: 'claim' }))
    const timer = setTimeout(() => (isClaiming.current = false), claimTime)
    return () => clearTimeout(timer)
  }, [deck, isOwner, post])

  return { isLinked, open }
}
