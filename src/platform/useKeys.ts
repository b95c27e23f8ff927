import { useEffect, useEffectEvent } from 'react'

/** What a listener reads of a key; `focus` is what kind of control has it. */
export interface PressedKey {
  readonly code: string
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly focus: 'page' | 'button' | 'slider' | 'field'
}

/** Listens to the keys of the whole window; a handler that returns true has used the key up. */
export function useKeys(handle: (key: PressedKey) => boolean): void {
  const handleLatest = useEffectEvent(handle)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const { code, key, shiftKey, ctrlKey, altKey, metaKey } = event
      const focus = findFocus(event.target)
      const isUsed = handleLatest({ code, key, shiftKey, ctrlKey, altKey, metaKey, focus })
      if (isUsed) event.preventDefault()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

function findFocus(target: EventTarget | null): PressedKey['focus'] {
  if (!(target instanceof Element)) return 'page'
  if (target.matches('[role=slider], input[type=range]')) return 'slider'
  if (target.matches('input[type=checkbox]')) return 'button'
  if (target.matches('input, textarea, select, [contenteditable]')) return 'field'
  return target.closest('button, a, summary') ? 'button' : 'page'
}
