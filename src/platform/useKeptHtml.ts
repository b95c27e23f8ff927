import { useState } from 'react'

/**
 * The HTML that the server put into the element with this id: what a component that has nothing
 * to add to it hands back to React. Empty where there is no such element.
 */
export function useKeptHtml(id: string): string {
  const [html] = useState(() =>
    typeof document === 'undefined' ? '' : (document.getElementById(id)?.innerHTML ?? ''),
  )
  return html
}
