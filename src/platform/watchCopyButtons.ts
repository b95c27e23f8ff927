import { writeToClipboard } from './writeToClipboard'

/** How long the outcome stays, in ms. */
const shown = 4000

/**
 * Makes the copy buttons of the whole page work, those in text that was rendered at build time
 * among them: `<button data-copy="text" data-copied="Copied"  data-copy-failed="…">`; with
 * `data-copy-link="#id"`, of a button or a link, it is the page's address with that hash, and of its
 * query what `pickQuery` leaves: a link that is passed on carries nothing that tracked its reader. The
 * outcome is announced in the `role="status"` beside the button. Returns how to stop.
 */
export function watchCopyButtons(pickQuery: (query: string) => string = () => ''): () => void {
  const handleClick = (event: MouseEvent) => {
    const { target } = event
    const button =
      target instanceof Element ? target.closest('button[data-copy], [data-copy-link]') : null
    if (!(button instanceof HTMLElement)) return
    // A link to copy still opens where the reader asks for a new tab.
    if (button instanceof HTMLAnchorElement) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
    }
    void copyFrom(button, pickQuery)
  }
  document.addEventListener('click', handleClick)
  return () => {
    document.removeEventListener('click', handleClick)
  }
}

async function copyFrom(button: HTMLElement, pickQuery: (query: string) => string) {
  const { copyLink, copied = '', copyFailed = '' } = button.dataset
  const copy =
    copyLink === undefined
      ? (button.dataset.copy ?? '')
      : new URL(`${location.pathname}${pickQuery(location.search)}${copyLink}`, location.href).href
  const outcome = (await writeToClipboard(copy)) ? copied : copyFailed
  const status = button.parentElement?.querySelector('[role="status"]')
  if (!status) return
  status.textContent = outcome
  setTimeout(() => {
    if (status.textContent === outcome) status.textContent = ''
  }, shown)
}
