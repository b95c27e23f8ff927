/** Id of the element that carries a page's data. */
export const pageDataId = 'page-data'

/** Reads the data that the prerendered page carries; undefined when there is none or it is broken. */
export function readPageData(): unknown {
  try {
    const text = document.getElementById(pageDataId)?.textContent
    return text ? (JSON.parse(text) as unknown) : undefined
  } catch {
    return undefined
  }
}
