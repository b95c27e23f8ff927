/**
 * Paper shows what is folded: opens every closed `details` before printing and closes it again
 * after that, for browsers whose style sheets cannot. Returns how to stop.
 */
export function openForPrint(): () => void {
  let opened: readonly HTMLDetailsElement[] = []
  const open = () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    for (const details of opened) details.open = true
  }
  const close = () => {
    for (const details of opened) details.open = false
    opened = []
  }
  window.addEventListener('beforeprint', open)
  window.addEventListener('afterprint', close)
  return () => {
    window.removeEventListener('beforeprint', open)
    window.removeEventListener('afterprint', close)
  }
}
