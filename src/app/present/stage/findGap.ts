/** How far a guess is from the record. */
export interface Gap {
  /** Without a sign, to a tenth. */
  readonly by: number
  readonly side: 'low' | 'high' | 'none'
}

/** Compares a guess with the record, both in the same unit; what is less than a tenth is no gap. */
export function findGap(guess: number, record: number): Gap {
  const difference = Math.round((guess - record) * 10) / 10
  if (difference === 0) return { by: 0, side: 'none' }
  return { by: Math.abs(difference), side: difference < 0 ? 'low' : 'high' }
}
