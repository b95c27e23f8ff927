/** What stands in a language's numbers. */
export interface NumberSigns {
  readonly decimal: string
  /** Between groups of three digits. */
  readonly thousands: string
}

/**
 * A number rounded to so many decimals, its whole part in groups of three. A twentieth of d3's own
 * weight, of whose patterns no other is needed.
 */
export function formatNumber(value: number, digits: number, signs: NumberSigns): string {
  const rounded = Math.abs(value).toFixed(digits)
  const [whole = '', decimals] = rounded.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, signs.thousands)
  const text = decimals === undefined ? grouped : grouped + signs.decimal + decimals
  return value < 0 && Number(rounded) > 0 ? `−${text}` : text
}
