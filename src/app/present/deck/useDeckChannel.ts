import { useCallback, useEffect, useEffectEvent, useRef } from 'react'

type OnMessage = (data: unknown, reply: (data: unknown) => void) => void

/**
 * Carries messages between the windows of one deck: by a channel of the deck's name, and where a
 * browser has no channels, between opener and opened window. The same origin and the same partner
 * are checked here; what a message says is for `onMessage` to check. Nothing is sent without a deck.
 */
export function useDeckChannel(deck: string | undefined, onMessage: OnMessage) {
  const handleMessage = useEffectEvent(onMessage)
  const channel = useRef<BroadcastChannel | null>(null)
  const partner = useRef<Window | null>(null)
  useEffect(() => {
    if (deck === undefined) return
    if (typeof BroadcastChannel === 'function') {
      const opened = new BroadcastChannel(`accord-deck-${deck}`)
      const reply = (data: unknown) => {
        opened.postMessage(data)
      }
      opened.onmessage = ({ data }: MessageEvent<unknown>) => handleMessage(data, reply)
      channel.current = opened
      return () => {
        channel.current = null
        opened.close()
      }
    }
    partner.current ??= window.opener as Window | null
    const listen = (event: MessageEvent<unknown>) => {
      const isPartner = event.source !== null && event.source === partner.current
      if (!isPartner || event.origin !== location.origin) return
      handleMessage(event.data, (data) => partner.current?.postMessage(data, location.origin))
    }
    addEventListener('message', listen)
    return () => removeEventListener('message', listen)
  }, [deck])

  const post = useCallback((data: unknown) => {
    if (channel.current) channel.current.postMessage(data)
    else partner.current?.postMessage(data, location.origin)
  }, [])
  /** Opens the other window, or brings it to the front; false where the browser forbids it. */
  const open = useCallback((address: string, name: string) => {
    const show = () => {
      const opened = window.open(address, name, 'popup,width=1100,height=760')
      partner.current = opened ?? partner.current
      opened?.focus()
      return opened
    }
    const opened = show()
    if (opened && !isNew(opened)) void waitForEnd(opened).then((hasEnded) => hasEnded && show())
    return opened !== null
  }, [])
  return { post, open }
}

/** Whether nothing has been loaded into a window yet. */
function isNew({ location }: Window): boolean {
  try {
    return location.href === 'about:blank'
  } catch {
    // It shows another site by now.
    return false
  }
}

/**
 * Whether a window that was there already ends within a second: a browser that is just closing one
 * still finds it by its name.
 */
async function waitForEnd(opened: Window): Promise<boolean> {
  for (let tries = 0; tries < 10 && !opened.closed; tries += 1) {
    await new Promise((done) => setTimeout(done, 100))
  }
  return opened.closed
}
