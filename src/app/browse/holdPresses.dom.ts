/**
 * Remembers what a reader does with charts that are not alive yet: the last press, and what was
 * chosen. Returns how to do all of it again, once they are.
 */
export function holdPresses(): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const chosen = new Map<HTMLInputElement | HTMLSelectElement, string>()
  let pressed: { readonly target: Element; readonly at: MouseEventInit } | undefined
  const hold = (event: MouseEvent) => {
    const target = findInChart(event.target)
    // Links, folds and fields do by themselves what they are pressed for.
    if (!target || target.closest('a[href], summary, label, input, select')) return
    pressed = { target, at: { bubbles: true, clientX: event.clientX, clientY: event.clientY } }
  }
  const keep = ({ target }: Event) => {
    const field = findInChart(target)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      chosen.set(field, field.value)
    }
  }
  document.addEventListener('click', hold, { signal })
  document.addEventListener('change', keep, { signal })
  return () => {
    listening.abort()
    for (const [field, value] of chosen) {
      if (field instanceof HTMLInputElement) field.checked = true
      else field.value = value
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
    pressed?.target.dispatchEvent(new MouseEvent('click', pressed.at))
  }
}

function findInChart(target: EventTarget | null): Element | undefined {
  return target instanceof Element && target.closest('figure[data-chart]') ? target : undefined
}
