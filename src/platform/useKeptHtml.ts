import { useState } from 'react'

/** What React sets as HTML: a string, or an object that makes one when it is asked. */
export interface KeptHtml {
  readonly toString: () => string
}

/**
 * The HTML that the server put into the element with this id: what a component that has nothing
 * to add to it hands back to React. Read when React really sets it, which it does not where the
 * page is taken over as it stands; empty where there is no such element.
 */
export function useKeptHtml(id: string): KeptHtml {
  const [html] = useState(() => keepHtml(id))
  return html
}

/** Reads the HTML of the element with this id once, when it is first asked for. */
export function keepHtml(id: string): KeptHtml {
  let kept: string | undefined
  return {
    toString: () => (kept ??= document.getElementById(id)?.innerHTML ?? ''),
  }
}
