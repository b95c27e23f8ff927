import { useEffect } from 'react'
import { writeToClipboard } from './writeToClipboard'

/** How long the outcome stays, in ms. */
const shown = 4000

/**
 * Makes the copy buttons of the whole page work, those in text that was rendered at build time
 * among them: `<button data-copy="text" data-copied="Copied" data-copy-failed="…">`. The outcome
 * is announced in the `role="status"` beside the button.
 */
export function useCopyButtons(): void {
  useEffect(() => {
    const handleClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest('button[data-copy]') : null
      if (button instanceof HTMLElement) void copyFrom(button)
    }
    document.addEventListener('click', handleClick)
    return () => {
      document.removeEventListener('click', handleClick)
    }
  }, [])
}

async function copyFrom(button: HTMLElement) {
  const { copy = '', copied = '', copyFailed = '' } = button.dataset
  const outcome = (await writeToClipboard(copy)) ? copied : copyFailed
  const status = button.parentElement?.querySelector('[role="status"]')
  if (!status) return
  status.textContent = outcome
  setTimeout(() => {
    if (status.textContent === outcome) status.textContent = ''
  }, shown)
}
