import { waitForIdle } from './waitFor'

/**
 * Has the browser lay out what it has put off: a part at a time, when it has nothing better to do,
 * and unasked, since a picture of the whole page is taken without a turn of the wheel.
 */
export async function layOutParts(parts: Iterable<HTMLElement>): Promise<void> {
  const { dataset } = document.documentElement
  if (dataset.parted === undefined) return
  for (const part of parts) {
    await waitForIdle()
    part.dataset.laid = ''
    // To measure is to lay out: now, so that painting is a piece of work of its own.
    part.getBoundingClientRect()
    await new Promise(requestAnimationFrame)
  }
  delete dataset.parted
}
