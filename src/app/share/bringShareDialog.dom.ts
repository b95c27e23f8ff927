import { fetchFile, loadOnce } from '../../platform/fetchFile'
import { shareFile, shareId } from './shareFile'

/** How long the dialog may take to come, in ms. */
const patience = 20_000

/** Opens the dialog; it is told what the reader last dealt with. */
type Show = (touched: Element | null) => void

/**
 * The dialog to share and its code, fetched once and placed at the end of the page. Rejects where
 * either does not come; the next call tries anew.
 */
export const bringShareDialog = loadOnce(async (): Promise<Show> => {
  const [answer, { wireShareDialog }] = await Promise.all([
    fetchFile(shareFile, patience),
    import('./shareDialog.dom'),
  ])
  // A file of this site, which the build wrote; some hosts answer any address with another page.
  const file = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const dialog = file.querySelector<HTMLDialogElement>(`dialog#${shareId}`)
  if (!dialog) throw new Error(`${shareFile} holds no dialog`)
  document.body.append(document.adoptNode(dialog))
  return wireShareDialog(dialog)
})
