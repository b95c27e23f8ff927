import { fetchFile } from '../platform/fetchFile'
import type { PageData } from './pageData'
import { pageDataFile } from './pageDataId'

/** How long the data may take to come, in ms. */
const patience = 20_000

/** Fetches what the page to read works with, from its folder. Rejects where it does not come or is broken. */
export async function fetchPageData(): Promise<PageData> {
  const answer = await fetchFile(pageDataFile, patience)
  return (await answer.json()) as PageData
}
