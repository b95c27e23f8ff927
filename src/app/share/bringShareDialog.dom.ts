import { fetchElement, loadOnce } from '../../platform/fetchFile'
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
  const [found, { wireShareDialog }] = await Promise.all([
    fetchElement(shareFile, `dialog#${shareId}`, patience),
    import('./shareDialog.dom'),
  ])
  const dialog = document.adoptNode(found as HTMLDialogElement)
  document.body.append(dialog)
  return wireShareDialog(dialog)
})
