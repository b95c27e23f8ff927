import { encode } from 'uqr'

/** A QR code as the path of its dark squares, in units of one square; with the quiet edge it needs. */
export interface QrDrawing {
  readonly size: number
  readonly path: string
}

/** Squares of white around the code, as its standard asks. */
const quiet = 4

/** The QR code of a text, with as much redundancy as a copy of a copy needs. */
export function drawQr(text: string): QrDrawing {
  const { data } = encode(text, { ecc: 'M', border: 0 })
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')))
    .join('')
  return { size: data.length + 2 * quiet, path }
}
