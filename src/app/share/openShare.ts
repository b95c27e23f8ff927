import { openShareDialog } from './shareDialog.dom'
import { writeSnippets } from './writeSnippets'

/** Opens the dialog from which pieces of the story are taken along. */
export function openShare(): void {
  openShareDialog(writeSnippets)
}
