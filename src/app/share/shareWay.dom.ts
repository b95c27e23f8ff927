import type { DoorWay } from '../door/watchDoors.dom'
import { bringShareDialog } from './bringShareDialog.dom'

/** To the dialog to share. What a reader last dealt with is what they mean, whatever is in view. */
export function shareWay(): DoorWay {
  const listening = new AbortController()
  const { signal } = listening
  let touched: Element | null = null
  const remember = ({ target }: Event) => {
    const isText = target instanceof Element && target.closest('main section') !== null
    if (isText) touched = target
  }
  document.addEventListener('pointerdown', remember, { signal })
  document.addEventListener('focusin', remember, { signal })
  return {
    prepare: bringShareDialog,
    open: async () => {
      const show = await bringShareDialog()
      show(touched)
    },
    stop: () => listening.abort(),
  }
}
