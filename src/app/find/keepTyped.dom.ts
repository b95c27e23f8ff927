/**
 * Keeps the letters that are typed until the focus moves, and types them where it goes if that is a
 * field: who opens a search types on, whether it has come or not. Returns how to end it without.
 */
export function keepTyped(): () => void {
  const listening = new AbortController()
  const { signal } = listening
  let typed = ''
  const take = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event
    if (ctrlKey || metaKey || altKey || isComposing) return
    if (key === 'Backspace') typed = typed.slice(0, -1)
    else if (key.length === 1) typed += key
    else return
    // A space would press the button that has the focus.
    event.preventDefault()
  }
  const give = ({ target }: FocusEvent) => {
    listening.abort()
    if (!(target instanceof HTMLInputElement) || typed === '') return
    // As if typed there: who hears of changes hears of these.
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else types into a field of React's
    document.execCommand('insertText', false, typed)
  }
  document.addEventListener('keydown', take, { capture: true, signal })
  document.addEventListener('focusin', give, { signal })
  return () => {
    listening.abort()
  }
}
