/** After an error that the page outlives: from now on it looks and works as it does without scripts. */
export function showStill(error: unknown): void {
  delete document.documentElement.dataset.scripted
  reportError(error)
}
