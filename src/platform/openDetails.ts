/** Opens whatever would hide an element: the `details` that it is, and those that it stands in. */
export function openDetails(target: Element): void {
  let details = target.closest('details')
  while (details) {
    details.open = true
    details = details.parentElement?.closest('details') ?? null
  }
}

/** Unfolds the quotation that a hash leads to. */
export function openQuotation(hash: string): void {
  const fold = document.getElementById(hash.slice(1))?.querySelector('blockquote details')
  if (fold) openDetails(fold)
}
