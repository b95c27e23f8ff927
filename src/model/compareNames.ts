/**
 * Compares names by the order of an alphabet's small letters, whatever their case; no `Intl`, which
 * has no Kazakh in some browsers. Signs of no alphabet come before letters, foreign letters after.
 */
export function compareNames(alphabet: string): (a: string, b: string) => number {
  const places = new Map([...alphabet].map((letter, index) => [letter, index]))
  const placeOf = (sign: string) => {
    const known = places.get(sign)
    if (known !== undefined) return known
    return /\p{L}/u.test(sign) ? places.size + (sign.codePointAt(0) ?? 0) : -1
  }
  return (a, b) => {
    const [first, second] = [[...a.toLowerCase()], [...b.toLowerCase()]]
    for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
      const difference = placeOf(first[index] ?? '') - placeOf(second[index] ?? '')
      if (difference !== 0) return difference
    }
    return first.length - second.length
  }
}
