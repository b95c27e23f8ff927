import { drawQr } from './drawQr'
import { printedAddress } from './printedAddress'

/** Writes what the builder did not know: addresses as they are here, each as a QR code too. */
export function fillAddresses(): void {
  for (const place of document.querySelectorAll<HTMLElement>(
    '[data-printed-address]:not([data-known])',
  )) {
    const { printedAddress: href = '' } = place.dataset
    const address = printedAddress(href, location.origin + location.pathname)
    const [svg, words] = [place.querySelector('svg'), place.querySelector('span > span')]
    if (!address || !svg || !words) continue
    const { size, path } = drawQr(address.href)
    svg.setAttribute('viewBox', `0 0 ${size} ${size}`)
    svg.querySelector('path')?.setAttribute('d', path)
    words.textContent = address.words
    place.dataset.known = ''
  }
}
