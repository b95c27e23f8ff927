import { waitForIdle, waitForIntent } from './waitFor'

/**
 * Has the browser lay out what it has put off, once the reader does something: a part at a time, and
 * when it has nothing better to do.
 */
export async function layOutParts(parts: Iterable<HTMLElement>): Promise<void> {
  const { dataset } = document.documentElement
  if (dataset.parted === undefined) return
  await waitForIntent()
  for (const part of parts) {
    await waitForIdle()
    part.dataset.laid = ''
    await new Promise(requestAnimationFrame)
  }
  delete dataset.parted
}
