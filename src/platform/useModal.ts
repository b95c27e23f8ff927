import { useCallback, useRef } from 'react'
import type { RefCallback } from 'react'

/**
 * Shows a `<dialog>` above the page as soon as it is there. Escape and a press beside it close it,
 * which gives the focus back to where it was. Returns the dialog's ref and how else to close it.
 */
export function useModal(): readonly [RefCallback<HTMLDialogElement>, close: () => void] {
  const dialog = useRef<HTMLDialogElement>(null)
  const ref = useCallback((element: HTMLDialogElement) => {
    dialog.current = element
    if (!element.open) element.showModal()
    // What is inside covers the whole box: only the backdrop hits the dialog itself.
    const handlePress = ({ target }: PointerEvent) => {
      if (target === element) element.close()
    }
    element.addEventListener('pointerdown', handlePress)
    return () => {
      element.removeEventListener('pointerdown', handlePress)
    }
  }, [])
  const close = useCallback(() => dialog.current?.close(), [])
  return [ref, close]
}
