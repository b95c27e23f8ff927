import { chosenGroup, litGroup, selectors } from './marks'
import type { WantedPicture } from './takePicture.dom'

/**
 * Makes the buttons of the whole page work that save a picture: `<button data-png="x.svg">`, with
 * `data-png-size="1200 675"` in that size. Where another people is chosen than the file shows, or
 * one stands out, the picture of that is saved, as SVG too. Links to files are saved without a
 * network where a worker keeps them. What it takes is fetched when a reader saves.
 */
export function watchPictureButtons(): () => void {
  const handleClick = (event: MouseEvent) => {
    const { target } = event
    const word =
      target instanceof Element ? target.closest<HTMLElement>('[data-png], a[download]') : null
    if (!word) return
    const figure = word.closest(selectors.chart)
    const group = chosenGroup(figure) ?? litGroup(figure)
    const { png, pngSize } = word.dataset
    if (png !== undefined) {
      void take({ file: png, group, png: { size: pngSize } })
      return
    }
    const { href } = word as HTMLAnchorElement
    const isChanged = group !== undefined && href.endsWith('.svg')
    // A download asks no worker, which alone has the file where there is no network.
    if (!isChanged && !(navigator as Partial<Navigator>).serviceWorker?.controller) return
    event.preventDefault()
    void take({ file: href, group: isChanged ? group : undefined })
  }
  document.addEventListener('click', handleClick)
  return () => {
    document.removeEventListener('click', handleClick)
  }
}

/** Saves the file itself where what it takes does not come, or fails. Never rejects. */
async function take(wanted: WantedPicture): Promise<void> {
  try {
    const { takePicture } = await import('./takePicture.dom')
    await takePicture(wanted)
  } catch {
    const link = document.createElement('a')
    link.href = wanted.file
    link.download = ''
    link.click()
  }
}
