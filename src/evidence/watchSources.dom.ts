import type { SourceCards } from '../model/sourceCard'
import { fetchFile, loadOnce } from '../platform/fetchFile'
import { sourceCardId } from './sourceCardId'

/** How long a reader who has pressed the word waits for the card, in ms. */
const patience = 5000

type Show = (link: HTMLAnchorElement) => boolean

/**
 * Makes each `a[data-cites]` of the page open the card of its sources in place of its address.
 * `file` has what the card says of each; it and the code come when a reader first points at such a
 * link, or comes to it by key. Where they do not come, the link is followed. Returns how to stop.
 */
export function watchSources(file: string): () => void {
  let wanted: HTMLAnchorElement | undefined
  const load = loadOnce(() => loadCard(file))
  const prepare = ({ target }: Event) => {
    if (findLink(target)) load().catch(() => undefined)
  }
  const open = async (link: HTMLAnchorElement) => {
    wanted = link
    const isShown = await load().then(
      (show) => wanted !== link || show(link),
      () => false,
    )
    if (!isShown && wanted === link) location.assign(link.href)
  }
  const handleClick = (event: MouseEvent) => {
    const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
    if (target instanceof Element && target.closest(`#${sourceCardId} a[href^="#"]`)) {
      document.getElementById(sourceCardId)?.hidePopover()
      return
    }
    const link = findLink(target)
    const isPlain = button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey
    if (!link || !isPlain || event.defaultPrevented) return
    event.preventDefault()
    void open(link)
  }
  document.addEventListener('pointerover', prepare)
  document.addEventListener('focusin', prepare)
  document.addEventListener('click', handleClick)
  return () => {
    document.removeEventListener('pointerover', prepare)
    document.removeEventListener('focusin', prepare)
    document.removeEventListener('click', handleClick)
  }
}

function findLink(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-cites]') : null
}

async function loadCard(file: string): Promise<Show> {
  const [{ showSourceCard }, cards] = await Promise.all([
    import('./showSourceCard.dom'),
    fetchFile(file, patience).then((answer) => answer.json() as Promise<SourceCards>),
  ])
  return (link) => showSourceCard(link, cards)
}
