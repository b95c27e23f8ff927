/** Puts text on the clipboard and says whether it got there. Never throws or rejects. */
export async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Missing on plain http, refused in most frames of other sites: the old command may still work.
    return copyFromSelection(text)
  }
}

function copyFromSelection(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  // Fixed, so that selecting it does not scroll the page.
  field.style.position = 'fixed'
  field.style.insetInlineStart = '-100vw'
  document.body.append(field)
  try {
    field.select()
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without the API
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
