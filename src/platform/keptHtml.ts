/** What React sets as HTML: a string, or an object that makes one when it is asked. */
export interface KeptHtml {
  readonly toString: () => string
}

/** The HTML of the element with this id, read once, when it is first asked for; empty without one. */
export function keepHtml(id: string): KeptHtml {
  let kept: string | undefined
  return {
    toString: () => (kept ??= document.getElementById(id)?.innerHTML ?? ''),
  }
}
