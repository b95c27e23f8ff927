/**
 * Presses the button again that a reader pressed before the page's script was there, as the script
 * that stands in the page has marked it.
 */
export function pressAgain(): void {
  const button = document.querySelector<HTMLElement>('[data-pressed]')
  button?.removeAttribute('data-pressed')
  button?.click()
}
