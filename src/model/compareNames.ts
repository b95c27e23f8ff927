/**
 * Compares names by the order of an alphabet's small letters, whatever their case; no `Intl`, which
 * has no Kazakh in some browsers. Signs of no alphabet come before letters, foreign letters after.
 */
export function compareNames(alphabet: string): (a: string, b: string) => number {
  const placeOf = (sign: string) => {
    const place = alphabet.indexOf(sign)
    if (place >= 0) return place
    return /\p{L}/u.test(sign) ? alphabet.length + sign.charCodeAt(0) : -1
  }
  return (a, b) => {
    const [first, second] = [a.toLowerCase(), b.toLowerCase()]
    for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
      const difference = placeOf(first.charAt(index)) - placeOf(second.charAt(index))
      if (difference !== 0) return difference
    }
    return first.length - second.length
  }
}
