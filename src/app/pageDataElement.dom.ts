import { pageDataId } from './pageDataId'

/** Reads the data that the prerendered page carries; undefined when there is none or it is broken. */
export function readPageData(): unknown {
  try {
    const text = document.getElementById(pageDataId)?.textContent
    return text ? (JSON.parse(text) as unknown) : undefined
  } catch {
    return undefined
  }
}
