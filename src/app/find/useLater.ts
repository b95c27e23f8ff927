import { useRef, useState } from 'react'

export interface Later<Value> {
  readonly status: 'idle' | 'loading' | 'failed' | 'ready'
  /** Undefined until it is ready. */
  readonly value?: Value
}

/**
 * Something that is loaded when it is first asked for: what is known of it, and how to ask. Asking
 * again does nothing while it loads or once it is there, and tries anew after a failure.
 */
export function useLater<Value>(
  load: () => Promise<Value>,
): readonly [Later<Value>, ask: () => void] {
  const [later, setLater] = useState<Later<Value>>({ status: 'idle' })
  const isAsked = useRef(false)
  const ask = () => {
    if (isAsked.current) return
    isAsked.current = true
    setLater({ status: 'loading' })
    load().then(
      (value) => setLater({ status: 'ready', value }),
      () => {
        isAsked.current = false
        setLater({ status: 'failed' })
      },
    )
  }
  return [later, ask]
}
