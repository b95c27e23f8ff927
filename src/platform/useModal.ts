import { useLayoutEffect, useRef } from 'react'

/**
 * Shows a `<dialog>` above the page as soon as it is there: its props, and how to close it, which
 * gives the focus back to where it was. `onClose` is told at once: the browser's own `close` comes
 * so much later that a key pressed until then would be lost.
 */
export function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => ref.current?.showModal(), [])
  const close = () => {
    ref.current?.close()
    onClose()
  }
  return [{ ref, onCancel: close, onClose }, close] as const
}
